package org.huixu.command;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.sheet.MeetingSheet;

/** The words for the tables about a meeting, each with what it is called: one sentence of the help. */
final class SheetKinds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return List.of(Stream.of(MeetingSheet.values()).map(SheetKinds::words)
                .collect(Collectors.joining(Session.TEXTS.get("command.list.comma")))).iterator();
    }

    private static String words(MeetingSheet kind) {
        return Session.TEXTS.format("command.document.kind", kind.name().toLowerCase(Locale.ROOT), kind.title());
    }
}
