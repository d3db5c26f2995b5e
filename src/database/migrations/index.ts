import * as migration_20261125_065456_initial from './20261125_065456_initial';
import * as migration_20261126_180000_close_holes from './20261126_180000_close_holes';
import * as migration_20261127_141202_money_scope from './20261127_141202_money_scope';
import * as migration_20261127_222526_forum from './20261127_222526_forum';
import * as migration_20261128_031719_figures_and_sources from './20261128_031719_figures_and_sources';
import * as migration_20261128_060055_form_and_spreadsheets from './20261128_060055_form_and_spreadsheets';

export const migrations = [
  {
    up: migration_20261125_065456_initial.up,
    down: migration_20261125_065456_initial.down,
    name: '20261125_065456_initial',
  },
  {
    up: migration_20261126_180000_close_holes.up,
    down: migration_20261126_180000_close_holes.down,
    name: '20261126_180000_close_holes',
  },
  {
    up: migration_20261127_141202_money_scope.up,
    down: migration_20261127_141202_money_scope.down,
    name: '20261127_141202_money_scope',
  },
  {
    up: migration_20261127_222526_forum.up,
    down: migration_20261127_222526_forum.down,
    name: '20261127_222526_forum',
  },
  {
    up: migration_20261128_031719_figures_and_sources.up,
    down: migration_20261128_031719_figures_and_sources.down,
    name: '20261128_031719_figures_and_sources',
  },
  {
    up: migration_20261128_060055_form_and_spreadsheets.up,
    down: migration_20261128_060055_form_and_spreadsheets.down,
    name: '20261128_060055_form_and_spreadsheets'
  },
];
