package org.mc2cm.pipeline.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Runs pipeline/attack/attack.py, which shares no line with the program. */
public final class Attack {

    private static final String PYTHON = "/usr/bin/python3";

    private Attack() {}

    /** Tests that need the attacker are not run where Python lacks its libraries, and fail in continuous integration. */
    public static void needed() throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(PYTHON, "-c", "import scipy, yaml")
                .redirectErrorStream(true)
                .start();
        asked.getInputStream().readAllBytes();
        boolean there = asked.waitFor() == 0;
        String message = "NOT RUN: the attacker needs python3-scipy and python3-yaml";
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(message);
        }
        if (!there) {
            System.out.println(message);
        }
        Assumptions.assumeTrue(there, message);
    }

    /**
     * What the attacker says, in one line: each leak, then what it saw; it ends in "0 leaks" if there is none.
     *
     * @param releases a folder of quarters with their editions
     */
    public static String on(Path script, Path config, Path releases) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PYTHON, script.toString(), config.toString(), releases.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip().replace("\n", " / ");
    }
}
