package org.huixu.exchange;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one feature, from the bundle {@code messages.properties} beside its classes. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The bundle of the package in which {@code feature} lies. */
    public static Texts of(Class<?> feature) {
        return new Texts(ResourceBundle.getBundle(feature.getPackageName() + ".messages", Locale.ROOT));
    }

    /** The text as it stands. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The text with {0}, {1} … replaced; figures are printed plainly, without grouping. */
    public String format(String key, Object... figures) {
        return new MessageFormat(get(key), Locale.ROOT).format(Arrays.stream(figures).map(Object::toString).toArray());
    }
}
