/** A tick is drawn in the middle of what it stands for. */
const SCALE = 1_000;

/**
 * A strip as long as the article with a tick wherever something is named. The part that is in the window is drawn behind,
 * from the custom properties `--in-view-from` and `--in-view-to` of an element around: scrolling draws nothing anew.
 */
export function ArticleMap({ at }: { at: readonly number[] }) {
  const ticks = at.map((place) => `M${Math.round(place * SCALE)} 0v1`).join('');
  return (
    <span class="article-map" aria-hidden="true">
      <svg viewBox={`0 0 ${SCALE} 1`} preserveAspectRatio="none" focusable="false">
        <path d={ticks} vector-effect="non-scaling-stroke" />
      </svg>
    </span>
  );
}
