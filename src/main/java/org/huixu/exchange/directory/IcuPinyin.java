package org.huixu.exchange.directory;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.huixu.application.people.Pinyin;
import org.huixu.application.text.Texts;

/** Readings by ICU, corrected for surnames that it does not read as such. Thread-safe. */
public final class IcuPinyin implements Pinyin {

    /** Read only when something is to be spelled: ICU's tables take their time. */
    private static final class Tables {

        private static final Transliterator NAMES =
                Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
        private static final Transliterator WORDS = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        private static final Map<String, String> SURNAMES = Arrays
                .stream(Texts.of(IcuPinyin.class).get("directory.pinyin.surnames").split(","))
                .map(pair -> pair.strip().split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    @Override
    public Spelling of(String name) {
        String sortKey = Tables.NAMES.transliterate(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String surname = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        String reading = Tables.SURNAMES.get(surname);
        if (reading != null) {
            sortKey = sortKey.replaceFirst("^\\S+", reading);
        }
        return spelling(sortKey);
    }

    @Override
    public Spelling words(String words) {
        return spelling(Tables.WORDS.transliterate(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }

    private static Spelling spelling(String sortKey) {
        String initials = Arrays.stream(sortKey.split(" ")).filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        return new Spelling(sortKey, initials);
    }
}
