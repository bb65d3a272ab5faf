package org.huixu.application.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one package. Numbers are passed as text, because MessageFormat would group their digits. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The bundle messages.properties in the package of that class. */
    public static Texts of(Class<?> neighbour) {
        return new Texts(ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", Locale.ROOT,
                neighbour.getClassLoader()));
    }

    /** The bundle itself, for libraries that look up their own keys. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public String get(String key) {
        return bundle.getString(key);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence with its places filled. */
    public String format(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
