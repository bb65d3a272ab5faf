package org.huixu;

import java.util.function.Supplier;
import org.huixu.command.HuixuCommand;
import org.huixu.command.Terminal;
import org.huixu.desktop.shell.Desktop;
import org.huixu.desktop.shell.ToolkitStart;
import org.huixu.storage.layout.UserFolders;

/** Entry point of the program. Not a JavaFX application, because it must start where no window can be opened. */
public final class Main {
    private Main() {
    }

    /**
     * Starts the program.
     *
     * @param arguments the words of the command line; none opens the windows
     */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.config.class", NoLog.class.getName());
        System.setProperty("user.home", UserFolders
                .home(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home")).toString());
        if (HuixuCommand.opensWindows(arguments)) {
            ToolkitStart.begin();
        }
        Wiring wiring = new Wiring();
        Supplier<Desktop> desktop = () -> new Desktop(
                new Desktop.Needs(wiring, wiring, wiring.memory(), wiring.documents(), wiring.books()));
        System.exit(new HuixuCommand(wiring, wiring, Terminal.ofProcess(), place -> desktop.get().run(place),
                (place, reached) -> desktop.get().run(place, reached), wiring.books()).run(arguments));
    }
}
