import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Element = { readonly [elementKey]: string };

/**
 * Firefox driven over its own Marionette protocol (length-prefixed JSON on a local socket). WebDriver BiDi hides extension
 * pages; Marionette walks into the sidebar's frame as a person's pointer and keys do.
 */
export class Firefox {
  private next = 0;
  private buffer = Buffer.alloc(0);
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
    private readonly socket: Socket,
  ) {
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
  }

  /** Starts a headless Firefox with a profile of its own. @throws Error where there is no Firefox. */
  static async launch(): Promise<Firefox> {
    const binary = [
      process.env.FIREFOX,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ].find((file) => file && existsSync(file));
    if (!binary) throw new Error('no Firefox found: install one, or set FIREFOX to its path');
    const profile = await mkdtemp(path.join(tmpdir(), 'combinado-firefox-'));
    await writeFile(
      path.join(profile, 'user.js'),
      'user_pref("marionette.port", 0);\nuser_pref("extensions.originControls.grantByDefault", true);\n' +
        // The clipboard asks for a person's hand, which no protocol lends to a frame.
        'user_pref("dom.events.testing.asyncClipboard", true);\n',
    );
    const child = spawn(
      binary,
      ['--headless', '--marionette', '--no-remote', '--profile', profile, '--width=1440', '--height=900'],
      {
        stdio: 'ignore',
        env: { ...process.env, HOME: profile, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      },
    );
    const socket = await connectWhenReady(child, path.join(profile, 'MarionetteActivePort'));
    const firefox = new Firefox(child, profile, socket);
    await firefox.send('WebDriver:NewSession');
    await firefox.send('WebDriver:SetTimeouts', { implicit: 20_000 });
    return firefox;
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      // The first message is a greeting, not an answer.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
      const call = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) call?.reject(new Error(error.message));
      else call?.resolve(result);
    }
  }

  private send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.next;
    const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    return answer;
  }

  /** Loads an unpacked extension for this run. */
  async install(folder: string): Promise<void> {
    await this.send('Addon:Install', { path: folder, temporary: true });
  }

  async open(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  /** The first element that the XPath finds, waiting for it up to the implicit time-out. */
  async find(xpath: string): Promise<Element> {
    const { value } = (await this.send('WebDriver:FindElement', { using: 'xpath', value: xpath })) as {
      value: Element;
    };
    return value;
  }

  async click(xpath: string): Promise<void> {
    await this.send('WebDriver:ElementClick', { id: (await this.find(xpath))[elementKey] });
  }

  async type(xpath: string, text: string): Promise<void> {
    await this.send('WebDriver:ElementSendKeys', { id: (await this.find(xpath))[elementKey], text });
  }

  /** Runs a function in the page or frame that was entered last, with the page's own objects, and waits for what it promises. */
  async run<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>> {
    const { value } = (await this.send('WebDriver:ExecuteScript', {
      script: `return (${run})(arguments[0])`,
      args: [argument],
      sandbox: null,
    })) as { value: Awaited<R> };
    return value;
  }

  /** Presses keys one after the other, wherever the keyboard is. */
  async press(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async text(xpath: string): Promise<string> {
    const { value } = (await this.send('WebDriver:GetElementText', { id: (await this.find(xpath))[elementKey] })) as {
      value: string;
    };
    return value;
  }

  /** Goes into the page's first frame, in whatever shadow it hangs: the browser counts frames, not elements. */
  async enterFrame(): Promise<void> {
    for (;;) {
      const entered = await this.send('WebDriver:SwitchToFrame', { id: 0 }).then(
        () => true,
        (error: Error) => {
          if (!/no such frame|Unable to locate frame/i.test(error.message)) throw error;
          return false;
        },
      );
      if (entered) return;
    }
  }

  async leaveFrame(): Promise<void> {
    await this.send('WebDriver:SwitchToFrame', { id: null });
  }

  async screenshot(file: string): Promise<void> {
    const { value } = (await this.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    await writeFile(file, Buffer.from(value, 'base64'));
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.socket.destroy();
    this.child.kill('SIGKILL');
    await gone;
    await rm(this.profile, { recursive: true, force: true });
  }
}

/** Firefox writes its port to a file once it listens; until then the file is not there, which is a state and not a time. */
async function connectWhenReady(child: ChildProcess, portFile: string): Promise<Socket> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode} before it listened`);
    const port = Number(await readFile(portFile, 'utf8').catch(() => ''));
    if (port) {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
