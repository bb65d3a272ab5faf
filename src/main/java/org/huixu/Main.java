package org.huixu;

import java.util.logging.LogManager;
import org.huixu.command.HuixuCommand;
import org.huixu.command.Terminal;

/** Entry point of the program. */
public final class Main {
    private Main() {
    }

    /**
     * Starts the program.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        Wiring wiring = new Wiring();
        System.exit(new HuixuCommand(wiring, wiring, Terminal.ofProcess()).run(arguments));
    }
}
