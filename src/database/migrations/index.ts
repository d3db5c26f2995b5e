import * as migration_20261125_045526_initial from './20261125_045526_initial';

export const migrations = [
  {
    up: migration_20261125_045526_initial.up,
    down: migration_20261125_045526_initial.down,
    name: '20261125_045526_initial'
  },
];
