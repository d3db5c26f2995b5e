import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { DatabaseLocation } from '@/database'
import { checkFile } from '@/database/check/file'
import { checkServer } from '@/database/check/server'
import { pathExists } from './files'
import { messageOf, TransferRefused } from './errors'

/**
 * Parses a database location as people type it: a mongodb address, a data folder, or the database
 * file in one.
 */
export function parseLocation(text: string): DatabaseLocation {
  if (/^mongodb(\+srv)?:\/\//.test(text)) return { engine: 'mongodb', uri: text }
  if (text.includes('://')) {
    throw new TransferRefused(
      `${text.split('://')[0] ?? ''}:// is not the address of a catalogue: give a mongodb:// address or a folder.`,
    )
  }
  return {
    engine: 'sqlite',
    file: path.resolve(text.endsWith('.db') ? text : `${text}/catalogue.db`),
  }
}

/** A location for the terminal: an address without user name and password. */
export function formatLocation(location: DatabaseLocation): string {
  if (location.engine === 'sqlite') return location.file
  return `mongodb://${hostsOf(location.uri).join(',')}/${databaseOf(location.uri)}`
}

/** Whether two locations are the same. */
export function isSameLocation(one: DatabaseLocation, other: DatabaseLocation): boolean {
  if (one.engine === 'sqlite') return other.engine === 'sqlite' && one.file === other.file
  if (other.engine === 'sqlite' || databaseOf(one.uri) !== databaseOf(other.uri)) return false
  const hosts = hostsOf(other.uri)
  return hostsOf(one.uri).some((host) => hosts.includes(host))
}

/**
 * Checks a location. Throws TransferRefused if there is no database file or no server with
 * transactions.
 */
export async function checkReachable(location: DatabaseLocation): Promise<void> {
  if (location.engine === 'sqlite' && !(await pathExists(location.file))) {
    throw new TransferRefused(`There is no catalogue in ${location.file}: correct the place.`)
  }
  try {
    await (location.engine === 'sqlite' ? checkFile(location.file) : checkServer(location.uri))
  } catch (error) {
    throw new TransferRefused(`${formatLocation(location)} cannot be used (${messageOf(error)}).`)
  }
}

/**
 * Runs `work` with a connection to a MongoDB server that reads and writes what the majority of its
 * members have.
 */
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
