/** A line to a database that can go dead, be cut, or lose an answer. */
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface BadLine {
  /** The address of the database, by way of this line. */
  readonly address: string;
  /** Nothing comes through any more, and nobody is told. */
  goDead(): void;
  comeBack(): void;
  /** Cuts every connection. */
  cut(): void;
  /**
   * The next time that this text is sent the line is cut: before it arrives, or as soon as it has, so that
   * it is done and its answer is lost.
   */
  cutAt(text: string, when: 'before' | 'after'): void;
  close(): Promise<void>;
}

interface Trap {
  readonly text: string;
  readonly when: 'before' | 'after';
}

/** Milliseconds in which a database that gets a commit has done it. */
const longEnough = 100;

export const badLineTo = async (address: string): Promise<BadLine> => {
  const url = new URL(address);
  const port = Number(url.port);
  const sockets = new Set<Socket>();
  let isDead = false;
  let trap: Trap | undefined;
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const carry = (from: Socket, to: Socket, isQuestion: boolean): void => {
    from.on('data', (bytes: Buffer) => {
      if (isDead || from.destroyed || to.destroyed) return;
      const caught =
        isQuestion && trap !== undefined && bytes.includes(`${trap.text}\0`) ? trap : undefined;
      if (caught === undefined) return void to.write(bytes);
      trap = undefined;
      if (caught.when === 'before') return cut();
      to.removeAllListeners('data');
      to.write(bytes);
      setTimeout(cut, longEnough);
    });
  };
  const server = createServer((near) => {
    const far = connect(port, url.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    carry(near, far, true);
    carry(far, near, false);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url.port = String((server.address() as AddressInfo).port);
  return {
    address: url.href,
    goDead: () => (isDead = true),
    comeBack: () => (isDead = false),
    cut,
    cutAt: (text, when) => (trap = { text, when }),
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
