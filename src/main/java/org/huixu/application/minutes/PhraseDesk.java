package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huixu.application.change.Act;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.minutes.StandardPhrase;
import org.huixu.domain.minutes.StandardPhraseId;

/** The standard phrases of minutes (规范用语): the office's own list, or the usual one while it keeps none. */
public final class PhraseDesk {

    private static final Texts TEXTS = Texts.of(PhraseDesk.class);
    private static final int MOST = 400;

    private final Store store;
    private final Door door;

    public PhraseDesk(Store store, Door door) {
        this.store = store;
        this.door = door;
    }

    /** The phrases in their order. */
    public List<String> all() {
        return store.read(PhraseDesk::of);
    }

    static List<String> of(Reader reader) {
        List<String> kept = reader.list(StandardPhrase.class).stream()
                .sorted(Comparator.comparingInt(StandardPhrase::phraseOrder)).map(StandardPhrase::text).toList();
        return kept.isEmpty() ? usual() : kept;
    }

    /** Those that come with the program. */
    public static List<String> usual() {
        return List.of(TEXTS.get("phrases.usual").split("\\|"));
    }

    /** From now on these are the phrases; empty ones and those named twice are left out. */
    public Outcome<List<String>> keep(List<String> phrases) {
        Set<String> clean = new LinkedHashSet<>();
        phrases.stream().map(String::strip).filter(one -> !one.isEmpty()).forEach(clean::add);
        return door.perform(Act.reversible("phrases.keep"), change -> {
            if (clean.isEmpty()) {
                throw new Impossible(Problem.of("problem.phrases.none"));
            }
            if (clean.stream().anyMatch(one -> one.length() > MOST)) {
                throw new Impossible(Problem.of("problem.phrases.long", Integer.toString(MOST)));
            }
            change.reader().list(StandardPhrase.class).forEach(change::remove);
            List<StandardPhrase> kept = new ArrayList<>();
            if (!List.copyOf(clean).equals(usual())) {
                clean.forEach(text -> kept.add(change.add(new StandardPhrase(
                        new StandardPhraseId(change.newId()), 0, kept.size() + 1, text))));
            }
            return of(change.reader());
        });
    }
}
