import { createPrompt, isBackspaceKey, isEnterKey, isTabKey, useEffect, useKeypress, useState } from '@inquirer/core';

/** What a line of text is asked with, all of it ready to be drawn. */
export interface TextLineConfig {
  /** What stands above the line, and the sign in front of it. */
  readonly message: string;
  /** What stands on the line at first. */
  readonly text: string;
  /** What a bare enter on an empty line gives; tab puts it on the line, backspace takes it away. */
  readonly suggestion: string;
  readonly draw: (line: string) => string;
  readonly drawSuggestion: (suggestion: string) => string;
  /** What is wrong with the line, or nothing. */
  readonly complain: (line: string) => string | undefined;
  /** Hears of every change of the line. */
  readonly onLine: (line: string) => void;
}

/** Whether it is one of the characters that part lines or paragraphs, which only a pasted text holds. */
const isSeparator = ({ sequence = '' }: { readonly name: string; readonly sequence?: string }): boolean =>
  /^[\u2028\u2029]$/.test(sequence);

/** A line of text. The input of inquirer gives what stood there to whoever empties the line; here it is empty then. */
export const textLine = createPrompt<string, TextLineConfig>((config, done) => {
  const { message, text } = config;
  const [line, setLine] = useState('');
  const [suggestion, setSuggestion] = useState(config.suggestion);
  const [complaint, setComplaint] = useState('');
  const change = (to: string): void => {
    setLine(to);
    setComplaint('');
    config.onLine(to);
  };
  useEffect((rl) => {
    if (text === '') return;
    rl.write(text);
    setLine(text);
  }, []);
  useKeypress((key, rl) => {
    if (isEnterKey(key)) {
      const answer = line === '' ? suggestion : line;
      const wrong = config.complain(answer);
      if (wrong === undefined) {
        done(answer);
        return;
      }
      // Enter took it from the line.
      rl.write(line);
      setComplaint(wrong);
    } else if (isTabKey(key) && line === '') {
      rl.clearLine(0);
      rl.write(suggestion);
      change(suggestion);
    } else if (isBackspaceKey(key) && line === '') setSuggestion('');
    // The newest Node takes it for the end of the line, as it does enter.
    else if (isSeparator(key) && rl.line === '') rl.write(`${line} `);
    else change(rl.line);
  });
  return [
    `${message} ${line === '' && suggestion !== '' ? config.drawSuggestion(suggestion) : config.draw(line)}`,
    complaint,
  ];
});
