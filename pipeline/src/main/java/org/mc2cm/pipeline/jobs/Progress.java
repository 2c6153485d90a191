package org.mc2cm.pipeline.jobs;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Where a run stands, on standard error: a bar on a terminal, plain lines elsewhere. Thread-safe. */
public final class Progress {

    private final boolean terminal;
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private @Nullable ProgressBar bar;
    private String task = "";
    private int total;
    private int done;

    public Progress(boolean terminal) {
        this.terminal = terminal;
    }

    /** A step of unknown length. */
    public synchronized void say(String sentence) {
        finish();
        err.println(sentence);
    }

    /** A step of {@code count} parts; nothing is shown for none. */
    public synchronized void start(String name, int count) {
        finish();
        task = name;
        total = count;
        done = 0;
        if (count == 0) {
            return;
        }
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(count)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        } else {
            err.println(name + ": " + count);
        }
    }

    public synchronized void step() {
        done++;
        ProgressBar shown = bar;
        if (shown != null) {
            shown.step();
        } else if (total >= 50 && done % Math.max(1, total / 4) == 0) {
            err.println("  " + task + ": " + done + " of " + total);
        }
    }

    /** Ends the bar of the current step. */
    public synchronized void finish() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            bar = null;
        }
    }
}
