package org.huixu.desktop.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.store.Actor;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.seat.DeskSheet.Remembered;
import org.huixu.domain.people.PersonId;

/**
 * The offices this user had open, newest first, and who was at the desk of each. One below the folder of what is
 * remembered, as in a portable copy, is known by the way from there: it stays known when the whole is moved. Used on the
 * FX thread.
 */
public final class Recent {

    private static final String KEY = "start.recent";
    private static final String PERSON = "start.person.";
    private static final String NAME = "start.name.";
    private static final int MOST = 6;

    private final Memory memory;

    public Recent(Memory memory) {
        this.memory = memory;
    }

    /** The folders, newest first. */
    public List<Path> folders() {
        return memory.get(KEY).stream().flatMap(String::lines).flatMap(line -> path(line).stream()).toList();
    }

    /** This one is the newest now. */
    public void opened(Path folder) {
        List<Path> all = new ArrayList<>(folders());
        all.remove(folder);
        all.addFirst(folder);
        keep(all);
    }

    /** This one is not to be offered any more. */
    public void forget(Path folder) {
        List<Path> all = new ArrayList<>(folders());
        all.remove(folder);
        keep(all);
        memory.forget(List.of(PERSON + name(folder), NAME + name(folder)));
    }

    /** Who was at the desk there last. */
    public Optional<Remembered> atDesk(Path folder) {
        String name = name(folder);
        return memory.get(PERSON + name).map(id -> new Remembered(new PersonId(id), ""))
                .or(() -> memory.get(NAME + name).map(typed -> new Remembered(null, typed)));
    }

    /** He is at the desk there now. Of a person only the id is kept: names belong to the office. */
    public void seated(Path folder, Actor actor) {
        if (actor.personId() != null) {
            memory.put(PERSON + name(folder), actor.personId().value());
            memory.forget(List.of(NAME + name(folder)));
        } else {
            memory.put(NAME + name(folder), actor.name());
        }
    }

    private void keep(List<Path> all) {
        memory.put(KEY, String.join("\n", all.stream().limit(MOST).map(this::name).toList()));
    }

    private String name(Path folder) {
        return folder.startsWith(memory.folder()) ? memory.folder().relativize(folder).toString() : folder.toString();
    }

    private Optional<Path> path(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(memory.folder().resolve(line));
        } catch (InvalidPathException altered) {
            return Optional.empty();
        }
    }
}
