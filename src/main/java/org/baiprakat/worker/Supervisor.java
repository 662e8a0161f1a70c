package org.baiprakat.worker;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.messages.Fault;

/**
 * Runs a command in a process of its own, and again when that process dies: native code that reads images can end a whole JVM, the system one that
 * takes too much memory, and {@link #STALLED} a document that never ends. What the process had in hand is taken up by the next, and a
 * document that ends three of them is put aside.
 */
public final class Supervisor {
    /** Exit code of a worker that ended itself because reading went no further. */
    public static final int STALLED = 99;
    /** The code of a process that was ended by Ctrl-C or by SIGTERM is the code of its command. */
    private static final Set<Integer> STOPPED = Set.of(130, 143);
    private static final Set<Integer> ENDED = Stream.concat(Arrays.stream(Fault.Exit.values()).map(Fault.Exit::code), STOPPED.stream())
            .collect(Collectors.toUnmodifiableSet());
    /** So many deaths in a row, each so soon after the start, are no document's fault. */
    private static final int MOST_DEATHS = 10;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int PATIENCE_SECONDS = 70;

    private final List<String> command;
    private final PrintWriter err;

    /**
     * @param command program and arguments of the process, which has this one's input, output and environment
     * @param err     for messages, in both languages: the settings are the worker's business
     */
    public Supervisor(List<String> command, PrintWriter err) {
        this.command = List.copyOf(command);
        this.err = err;
    }

    /** Returns the exit code of the command, INTERNAL if its process dies again and again. When this process is told to stop, so is the other. */
    public int run() throws IOException, InterruptedException {
        for (int deaths = 0; deaths < MOST_DEATHS;) {
            long began = System.nanoTime();
            Process worker = new ProcessBuilder(command).inheritIO().start();
            Thread stop = new Thread(() -> stop(worker), "stop the worker");
            Runtime.getRuntime().addShutdownHook(stop);
            int code = worker.waitFor();
            forget(stop);
            if (ENDED.contains(code)) {
                return code;
            }
            deaths = System.nanoTime() - began < SOON.toNanos() ? deaths + 1 : 1;
            err.println((code == STALLED ? "เอกสารหนึ่งอ่านไม่จบสักที" : "ตัวอ่านหยุดกลางคัน (รหัส " + code + ")")
                    + " เริ่มใหม่ ไม่มีไฟล์ใดสูญหาย สรุปท้ายนับจากนี้ ดูทั้งหมดด้วย status / "
                    + (code == STALLED ? "reading went no further" : "the reader died (code " + code + ")")
                    + "; it is started again, no file is lost, a summary counts from here, ‘status’ has all");
        }
        err.println("ตัวอ่านหยุดทุกครั้งที่เริ่ม สั่ง doctor เพื่อตรวจการติดตั้ง / the reader dies each time it is started; run ‘doctor’");
        return Fault.Exit.INTERNAL.code();
    }

    private static void forget(Thread hook) throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            Thread.currentThread().join(); // the hook ends this process
        }
    }

    private void stop(Process worker) {
        if (worker.supportsNormalTermination()) {
            worker.destroy();
        } // elsewhere Ctrl-C reaches the worker by itself, and it could only be killed
        try {
            if (worker.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                if (STOPPED.contains(worker.exitValue())) {
                    err.println("\nหยุดกลางคัน ไม่มีไฟล์ใดสูญหาย สั่งใหม่แล้วทำต่อจากเดิม / stopped half-way; no file is lost, the next run goes on from here");
                }
                Runtime.getRuntime().halt(worker.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        worker.destroyForcibly();
    }
}
