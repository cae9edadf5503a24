import { Tab, TabList } from '@fluentui/react-components';
import type { BrowsedView } from './browsed.ts';

interface Props {
  readonly views: readonly BrowsedView[];
  readonly open: string;
  readonly onView: (view: string) => void;
}

/** The views of a list: tabs on a desktop, a choice on a phone. */
export function ViewPicker({ views, open, onView }: Props) {
  if (views.length < 2) return null;
  return (
    <div className="sp-views">
      <TabList
        className="sp-view-tabs"
        size="small"
        aria-label="Views"
        selectedValue={open}
        onTabSelect={(_event, data) => onView(String(data.value))}
      >
        {views.map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
      <label className="sp-view-choice">
        View
        <select value={open} onChange={(event) => onView(event.target.value)}>
          {views.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
