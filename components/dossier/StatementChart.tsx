import { formatDate } from '../format-date.ts';
import { formatNumber } from '../plural.ts';
import { useTranslate } from '../TranslateContext.ts';
import { WordsText } from '../WordsText.tsx';
import { useOwnId } from '../use-own-id.ts';
import type { Bar, Chart } from '../../core/dossier/chart.ts';
import type { Translate } from '../../core/model/card-props.ts';
import type { Words } from '../../core/model/view.ts';

interface StatementChartProps {
  chart: Chart;
  /** The topic that is filtered by. */
  chosen: string | null;
  topicWords: (id: string) => Words;
  onTopic: (topic: string) => void;
}

const WIDTH = 720;
const HEIGHT = 144;
/** Room for the words, which are twice as large on a narrow page. */
const BASE = 26;
const TOP = 22;
const GAP = 3;

/** Statements over time, a bar a period and a colour a topic; the same as a table for those who do not see it. */
export function StatementChart({ chart, chosen, topicWords, onTopic }: StatementChartProps) {
  const t = useTranslate();
  const title = useOwnId();
  const { bars, topics, highest, unit } = chart;
  const step = WIDTH / bars.length;
  const scale = (HEIGHT - BASE - TOP) / Math.max(1, highest);
  const every = Math.ceil(bars.length / 8);
  const used = [...topics, null].filter((_, i) => bars.some(({ counts }) => counts[i]! > 0));
  return (
    <figure class="chart">
      <figcaption id={title} class="unseen">
        {t(`chart_${unit}`)}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={title} focusable="false">
        <line class="chart-base" x1="0" x2={WIDTH} y1={HEIGHT - BASE} y2={HEIGHT - BASE} />
        {bars.map((bar, index) => (
          <g key={bar.period}>
            <title>{barWords(t, bar, topics, topicWords)}</title>
            {stacked(bar).map(({ topic, from, count }) => (
              <rect
                key={topic}
                class="chart-part"
                data-topic={topic === topics.length ? 'other' : topic}
                x={index * step + GAP / 2}
                width={Math.min(40, Math.max(1, step - GAP))}
                y={HEIGHT - BASE - (from + count) * scale}
                height={count * scale}
              />
            ))}
            {totalOf(bar) > 0 && bars.length <= 14 && (
              <text
                class="chart-number"
                x={index * step + GAP / 2 + Math.min(40, Math.max(1, step - GAP)) / 2}
                y={HEIGHT - BASE - totalOf(bar) * scale - 3}
              >
                {formatNumber(t, totalOf(bar))}
              </text>
            )}
            {index % every === 0 && (
              <text class="chart-label" x={index * step + GAP / 2} y={HEIGHT - 6}>
                {periodWords(t, bar.period, false)}
              </text>
            )}
          </g>
        ))}
      </svg>
      {topics.length > 0 && (
        <ul class="chart-legend" aria-label={t('filter_topic')}>
          {used.map((topic) =>
            topic === null ? (
              <li key="other" class="chart-key" data-topic="other">
                {t('chart_other')}
              </li>
            ) : (
              <li key={topic}>
                <button
                  type="button"
                  class="chart-key"
                  data-topic={topics.indexOf(topic)}
                  aria-pressed={topic === chosen}
                  onClick={() => onTopic(topic)}
                >
                  <WordsText words={topicWords(topic)} />
                </button>
              </li>
            ),
          )}
        </ul>
      )}
      {/* a table takes the room of its words, whatever its own style says */}
      <div class="unseen">
        <ChartTable chart={chart} topicWords={topicWords} />
      </div>
    </figure>
  );
}

function ChartTable({ chart, topicWords }: Pick<StatementChartProps, 'chart' | 'topicWords'>) {
  const t = useTranslate();
  return (
    <table>
      <caption>{t(`chart_${chart.unit}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart_period')}</th>
          {chart.topics.map((topic) => (
            <th key={topic} scope="col">
              <WordsText words={topicWords(topic)} />
            </th>
          ))}
          <th scope="col">{t('chart_other')}</th>
        </tr>
      </thead>
      <tbody>
        {chart.bars
          .filter((bar) => totalOf(bar) > 0)
          .map(({ period, counts }) => (
            <tr key={period}>
              <th scope="row">{periodWords(t, period, true)}</th>
              {counts.map((count, index) => (
                <td key={index}>{count}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const totalOf = ({ counts }: Bar): number => counts.reduce((sum, count) => sum + count, 0);

function stacked({ counts }: Bar): { topic: number; from: number; count: number }[] {
  let from = 0;
  return counts
    .map((count, topic) => {
      const part = { topic, from, count };
      from += count;
      return part;
    })
    .filter(({ count }) => count > 0);
}

function barWords(t: Translate, bar: Bar, topics: readonly string[], topicWords: (id: string) => Words): string {
  const parts = bar.counts.flatMap((count, index) =>
    count === 0
      ? []
      : [`${index === topics.length ? t('chart_other') : topicWords(topics[index]!).text}: ${formatNumber(t, count)}`],
  );
  return [periodWords(t, bar.period, true), ...parts].join('\n');
}

/** `2025-04` and `2025-Q2` in words; short under a bar. */
function periodWords(t: Translate, period: string, long: boolean): string {
  const quarter = /^(\d{4})-Q(\d)$/u.exec(period);
  if (quarter) return t('chart_quarter_name', quarter[2]!, quarter[1]!);
  if (long || period.length === 4) return formatDate(period, t('locale'));
  const format = new Intl.DateTimeFormat(t('locale'), { month: 'short', year: '2-digit', timeZone: 'UTC' });
  return format.format(new Date(`${period}-01T00:00:00Z`));
}
