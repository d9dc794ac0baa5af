// Charts as SVG, by hand: the same numbers give the same text, and it can be read on light and on dark ground.

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Shown behind the bar. */
  readonly text: string;
  /** Is it what the chart is about? */
  readonly isOurs: boolean;
}

export interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface Line {
  readonly label: string;
  /** Both greater than 0. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const width = 760;
const style = `<style>
text { font: 13px system-ui, sans-serif; fill: #24292f; }
.title { font-weight: 600; }
.soft { fill: #57606a; }
.ours { fill: #0969da; }
.other { fill: #8c959f; }
.axis { stroke: #8c959f; stroke-width: 1; opacity: 0.5; }
.line { fill: none; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .soft { fill: #9198a1; }
  .ours { fill: #4493f8; }
}
</style>`;
/** Of lines; each can be seen on both grounds. */
const colours = ["#0969da", "#bf8700", "#1a7f37", "#cf222e", "#8250df"];

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function text(x: number, y: number, content: string, rest = ""): string {
  return `<text x="${x}" y="${y}"${rest}>${escape(content)}</text>`;
}

function drawing(height: number, title: string, parts: readonly string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`;
  return [head, `<title>${escape(title)}</title>`, style, ...parts, "</svg>", ""].join("\n");
}

/** Panels of bars below each other; the longest bar of each panel takes all the room. */
export function barChart(title: string, panels: readonly Panel[]): string {
  const [left, right, row] = [230, 90, 22];
  const parts: string[] = [text(0, 16, title, ' class="title"')];
  let y = 30;
  for (const panel of panels) {
    parts.push(text(0, y + 16, panel.title, ' class="soft"'));
    y += 26;
    const most = Math.max(...panel.bars.map(({ value }) => value));
    for (const bar of panel.bars) {
      const length = Math.max(1, ((width - left - right) * bar.value) / most).toFixed(1);
      parts.push(text(left - 8, y + 15, bar.label, ' text-anchor="end"'));
      parts.push(
        `<rect class="${bar.isOurs ? "ours" : "other"}" x="${left}" y="${y + 3}" width="${length}" height="16" rx="2"/>`,
      );
      parts.push(text(Math.round(left + Number(length) + 6), y + 15, bar.text));
      y += row;
    }
    y += 12;
  }
  return drawing(y, title, parts);
}

/** Lines over two logarithmic axes, where what grows as `x` does keeps the same slope. */
export function lineChart(title: string, xLabel: string, lines: readonly Line[]): string {
  const box = { left: 90, top: 34, right: 520, bottom: 330 };
  const all = lines.flatMap(({ points }) => points);
  const axis = (values: readonly number[], from: number, to: number): Axis => {
    const least = Math.floor(Math.log10(Math.min(...values)));
    const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
    const at = (value: number): number => from + ((to - from) * (Math.log10(value) - least)) / (most - least);
    return { at, marks: Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index)) };
  };
  const x = axis(
    all.map((point) => point.x),
    box.left,
    box.right,
  );
  const y = axis(
    all.map((point) => point.y),
    box.bottom,
    box.top,
  );
  const parts: string[] = [text(0, 16, title, ' class="title"')];
  for (const mark of x.marks) {
    const at = x.at(mark).toFixed(1);
    parts.push(`<path class="axis" d="M${at} ${box.top}V${box.bottom}"/>`);
    parts.push(text(Number(at), box.bottom + 18, numberText(mark), ' text-anchor="middle" class="soft"'));
  }
  for (const mark of y.marks) {
    const at = y.at(mark).toFixed(1);
    parts.push(`<path class="axis" d="M${box.left} ${at}H${box.right}"/>`);
    parts.push(
      text(box.left - 8, Number(at) + 4, `${numberText(mark)} ms`, ' text-anchor="end" class="soft"'),
    );
  }
  parts.push(text((box.left + box.right) / 2, box.bottom + 38, xLabel, ' text-anchor="middle" class="soft"'));
  for (const [index, { label, points }] of lines.entries()) {
    const colour = colours[index % colours.length] ?? "";
    const path = points.map((point) => `${x.at(point.x).toFixed(1)} ${y.at(point.y).toFixed(1)}`).join("L");
    parts.push(`<path class="line" stroke="${colour}" d="M${path}"/>`);
    const at = box.top + 14 + 24 * index;
    parts.push(`<path class="line" stroke="${colour}" d="M${box.right + 14} ${at - 4}h18"/>`);
    parts.push(text(box.right + 38, at, label));
  }
  return drawing(box.bottom + 48, title, parts);
}

interface Axis {
  readonly at: (value: number) => number;
  /** Powers of ten. */
  readonly marks: readonly number[];
}

function numberText(value: number): string {
  return value >= 1 ? value.toLocaleString("en") : String(Number(value.toPrecision(1)));
}
