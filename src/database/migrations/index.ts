import * as migration_20261125_035205_initial from './20261125_035205_initial';

export const migrations = [
  {
    up: migration_20261125_035205_initial.up,
    down: migration_20261125_035205_initial.down,
    name: '20261125_035205_initial'
  },
];
