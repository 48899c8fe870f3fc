/** A line that shows how far long work is. */
export interface Line<State> {
  readonly show: (state: State, important: boolean) => void;
  /** Clears the line before others are written. */
  readonly done: () => void;
}

/** Between two plain lines that say nothing new. */
const quietSeconds = 5;

/** One line that is drawn over on a terminal, its clock running on while nothing is reported; plain lines, not too many, elsewhere. */
export function clockedLine<State>(
  stream: NodeJS.WriteStream,
  textOf: (state: State, elapsedSeconds: number) => string,
): Line<State> {
  const start = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  let known: State | undefined;
  const elapsed = () => (performance.now() - start) / 1000;
  const clear = () => stream.isTTY && stream.write('\r\u001b[2K');
  const draw = () => {
    if (known === undefined) return;
    const text = textOf(known, elapsed());
    clear();
    stream.write(stream.columns > 0 ? text.slice(0, stream.columns - 1) : text);
  };
  const timer = stream.isTTY ? setInterval(draw, 500).unref() : undefined;
  return {
    show: (state, important) => {
      known = state;
      if (stream.isTTY) return draw();
      const now = performance.now();
      if (!important && now - last <= quietSeconds * 1000) return;
      stream.write(`${textOf(state, elapsed())}\n`);
      last = now;
    },
    done: () => {
      clearInterval(timer);
      clear();
    },
  };
}
