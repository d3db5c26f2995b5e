import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { DatabaseLocation } from '@/database'
import { checkFile } from '@/database/check/file'
import { checkServer } from '@/database/check/server'
import { isThere } from './files'
import { messageOf, TransferRefused } from './refused'

/** A place as a person types it: a mongodb address, a data folder, or the database file in one. */
export function readPlace(text: string): DatabaseLocation {
  if (/^mongodb(\+srv)?:\/\//.test(text)) return { engine: 'mongodb', uri: text }
  if (text.includes('://')) {
    throw new TransferRefused(
      `${text.split('://')[0] ?? ''}:// is no place of a catalogue: give a mongodb:// address or a folder.`,
    )
  }
  return {
    engine: 'sqlite',
    file: path.resolve(text.endsWith('.db') ? text : `${text}/catalogue.db`),
  }
}

/** A place for the terminal: an address without its name and password. */
export function sayPlace(place: DatabaseLocation): string {
  if (place.engine === 'sqlite') return place.file
  return `mongodb://${hostsOf(place.uri).join(',')}/${databaseOf(place.uri)}`
}

/** Whether two places are one. */
export function isSame(one: DatabaseLocation, other: DatabaseLocation): boolean {
  if (one.engine === 'sqlite') return other.engine === 'sqlite' && one.file === other.file
  if (other.engine === 'sqlite' || databaseOf(one.uri) !== databaseOf(other.uri)) return false
  const hosts = hostsOf(other.uri)
  return hostsOf(one.uri).some((host) => hosts.includes(host))
}

/** Tries a place. Throws TransferRefused when there is no database file or no server with transactions. */
export async function reach(place: DatabaseLocation): Promise<void> {
  if (place.engine === 'sqlite' && !(await isThere(place.file))) {
    throw new TransferRefused(`There is no catalogue in ${place.file}: correct the place.`)
  }
  try {
    await (place.engine === 'sqlite' ? checkFile(place.file) : checkServer(place.uri))
  } catch (error) {
    throw new TransferRefused(`${sayPlace(place)} cannot be used (${messageOf(error)}).`)
  }
}

/** Lends a connection to a MongoDB server that reads and writes what most of its members have. */
export async function withServer<T>(
  uri: string,
  work: (client: MongoClient) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(uri, {
    readConcernLevel: 'majority',
    readPreference: 'primary',
    serverSelectionTimeoutMS: 5_000,
    w: 'majority',
  })
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.close()
  }
}

function hostsOf(uri: string): string[] {
  return addressOf(uri).options.hosts.map(String)
}

function databaseOf(uri: string): string {
  return addressOf(uri).options.dbName
}

function addressOf(uri: string): MongoClient {
  try {
    return new MongoClient(uri)
  } catch (error) {
    throw new TransferRefused(`This is no MongoDB address (${messageOf(error)}).`)
  }
}
