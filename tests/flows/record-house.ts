/** The engine on a real promises store and the real record in the local SharePoint; people and messengers are plain data. */
import type { EngineDeps } from '#core/engine/engine-deps.ts';
import { keepRecord, untilQuiet } from '#core/engine/sweep.ts';
import { watchRows } from '#core/engine/rows/watch-rows.ts';
import type { IncidentRecord, Promises, ReadModel } from '#core/ports.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { editList } from '../../infra/local-m365/control/edit-list.ts';
import type { ListEdit } from '../../infra/local-m365/control/edit-list.ts';
import { incidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import type { Graph } from '../../teams-app/graph/graph-client.ts';
import { stageOn } from '../engine/stage.ts';
import type { Stage } from '../engine/stage.ts';
import { newOutside } from '../engine/outside.ts';
import type { Outside } from '../engine/outside.ts';
import { recordSettings, startRecord } from '../lists/record-stage.ts';
import type { GraphItem, RecordStage } from '../lists/record-stage.ts';
import { clockAt, seal, start } from '../promises/samples.ts';
import type { SetClock } from '../promises/samples.ts';

export interface House {
  readonly on: RecordStage;
  readonly clock: SetClock;
  readonly promises: Promises;
  readonly outside: Outside;
  /** The hub as it starts: a picture of its own of what is in SharePoint. */
  hub(graph?: Graph): Hub;
  /** What somebody does in SharePoint by hand; gives how many rows it changed. */
  byHand(edit: ListEdit): number;
  rows(list: string, reference: string, site?: 'register' | 'restricted'): Promise<GraphItem[]>;
}

export interface Hub {
  readonly deps: EngineDeps;
  readonly stage: Stage;
  readonly record: IncidentRecord;
  readonly readModel: ReadModel;
  /** Reads the record and does everything that is due. */
  settle(): Promise<void>;
  /** One pass of the recording part alone. */
  keep(): Promise<void>;
}

const hubOn = (house: Omit<House, 'hub'>, graph: Graph): Hub => {
  const { on, clock, promises, outside } = house;
  const settings = recordSettings(on);
  const record = incidentRecord(graph, settings);
  const readModel = incidentIndex(graph, { ...settings, clock });
  const watch = watchRows(readModel, record, () => undefined);
  const stage = stageOn(clock, promises, { ...outside, record, readModel });
  const deps = { ...stage.deps, watch };
  return {
    deps,
    stage,
    record,
    readModel,
    settle: async () => {
      await readModel.refresh();
      await untilQuiet(deps, clock.now());
    },
    keep: async () => {
      await keepRecord(deps, clock.now());
    },
  };
};

/** A council’s people as the local Entra knows them: whoever edits by hand is one of them. */
const peopleOf = ({ m365 }: RecordStage, outside: Outside): void => {
  for (const { key, name, email } of outside.people)
    m365.world.people.put({
      id: key,
      displayName: name,
      givenName: name,
      surname: '',
      mail: email,
      userPrincipalName: email,
      jobTitle: '',
      mobilePhone: null,
      accountEnabled: true,
    });
};

/** SharePoint with both sites; call `house` for a promises store of its own on it. */
export const startRecordHouse = async () => {
  const on = await startRecord(Date.parse(start), 0);
  peopleOf(on, newOutside());
  return {
    on,
    house: async (): Promise<House> => {
      const clock = clockAt();
      const promises = await openPromises('', seal, clock);
      const house = {
        on,
        clock,
        promises,
        outside: newOutside(),
        byHand: (edit: ListEdit) => editList(on.m365.world, edit),
        rows: async (list: string, reference: string, site?: 'register' | 'restricted') =>
          (await on.itemsOf(list, site)).filter(({ fields }) => fields['Reference'] === reference),
      };
      return { ...house, hub: (graph = on.graph) => hubOn(house, graph) };
    },
  };
};
