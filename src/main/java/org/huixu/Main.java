package org.huixu;

import java.util.Locale;
import java.util.ResourceBundle;

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
        ResourceBundle texts = ResourceBundle.getBundle("org.huixu.messages", Locale.SIMPLIFIED_CHINESE);
        System.out.println(texts.getString("main.follows"));
    }
}
