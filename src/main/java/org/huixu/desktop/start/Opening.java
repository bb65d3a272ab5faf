package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.Optional;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.folder.Unlock;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Desk;

/** Opens a data folder: asks for its password, says what is wrong with it, and offers a way on. */
final class Opening {

    private static final Texts TEXTS = Texts.of(Opening.class);
    private static final double WIDTH = 480;

    private final Entrance entrance;

    /** What is at the place. */
    private sealed interface Found {

        record Open(OpenOffice office, Desk desk) implements Found {
        }

        record Locked() implements Found {
        }

        /** Another start has it open and has brought its window forward. */
        record Elsewhere() implements Found {
        }

        record Nothing(FolderState state) implements Found {
        }
    }

    Opening(Entrance entrance) {
        this.entrance = entrance;
    }

    void open(Path place) {
        new Waiting(entrance.surface(), TEXTS.get("start.opening")).failed(failure -> failed(place, failure))
                .run(_ -> look(place), found -> found(place, found));
    }

    private Found look(Path place) {
        FolderState state = entrance.opener().inspect(place);
        return switch (state) {
            case PLAIN -> unlock(place, new Unlock.Nothing());
            case ENCRYPTED -> entrance.opener().callForward(place) ? new Found.Elsewhere() : new Found.Locked();
            case ABSENT, EMPTY, HALF_CREATED, HALF_RESTORED, FOREIGN -> new Found.Nothing(state);
        };
    }

    private Found unlock(Path place, Unlock unlock) {
        Desk desk = Entrance.freeDesk();
        try {
            return new Found.Open(entrance.opener().open(place, unlock, Entrance.seat(desk)), desk);
        } catch (FolderException failure) {
            if (failure.fault() == FolderFault.IN_USE && entrance.opener().callForward(place)) {
                return new Found.Elsewhere();
            }
            throw failure;
        }
    }

    private void found(Path place, Found found) {
        switch (found) {
            case Found.Open open -> entrance.enter(open.office(), open.desk());
            case Found.Locked _ -> new PasswordSheet(entrance.surface(), place).ask((unlock, sheet) -> new Waiting(
                    entrance.surface(), TEXTS.get("start.opening")).failed(sheet::failed)
                    .run(_ -> unlock(place, unlock), opened -> {
                        sheet.close();
                        found(place, opened);
                    }));
            case Found.Elsewhere _ -> entrance.arrival().shownElsewhere();
            case Found.Nothing nothing -> nothing(place, nothing.state());
        }
    }

    private void nothing(Path place, FolderState state) {
        switch (state) {
            case ABSENT -> gone(place, new FolderException(FolderFault.GONE, place));
            case EMPTY -> ask(TEXTS.format("start.empty", place.toString()), TEXTS.get("start.new.title"),
                    () -> new NewOfficeSheet(entrance).show(Optional.of(place)));
            case HALF_CREATED -> ask(FolderTexts.sentence(new FolderException(FolderFault.HALF_CREATED, place)),
                    TEXTS.get("start.new.title"), () -> new NewOfficeSheet(entrance).show(Optional.of(place)));
            case HALF_RESTORED -> ask(FolderTexts.sentence(new FolderException(FolderFault.HALF_RESTORED, place)),
                    TEXTS.get("start.restore.title"), () -> new RestoreSheet(entrance).show(Optional.of(place)));
            case FOREIGN -> gone(place, new FolderException(FolderFault.NOT_A_DATA_FOLDER, place));
            case PLAIN, ENCRYPTED -> open(place);
        }
    }

    private void failed(Path place, Throwable failure) {
        if (failure instanceof FolderException folder && folder.fault() == FolderFault.GONE) {
            gone(place, folder);
        } else {
            entrance.surface().background().failures().accept(failure);
        }
    }

    /** Says why the folder cannot be opened, and offers to look for it elsewhere or to forget it. */
    private void gone(Path place, FolderException why) {
        Sheet sheet = new Sheet(TEXTS.get("start.gone"), Sheets.paragraph(FolderTexts.sentence(why))).width(WIDTH);
        sheet.cancel(TEXTS.get("start.cancel"));
        boolean known = entrance.recent().folders().contains(place);
        if (known) {
            sheet.button(TEXTS.get("start.forget"), () -> {
                sheet.close();
                entrance.recent().forget(place);
            });
        }
        sheet.confirm(TEXTS.get("start.elsewhere"), () -> entrance.surface().choosers()
                .folder(TEXTS.get("start.folder.choose")).ifPresent(other -> {
                    sheet.close();
                    if (known) {
                        entrance.recent().forget(place);
                    }
                    entrance.open(other);
                }));
        entrance.surface().sheets().show(sheet);
    }

    private void ask(String sentence, String way, Runnable action) {
        entrance.surface().sheets().ask(TEXTS.get("start.gone"), sentence, way, TEXTS.get("start.cancel"), action);
    }
}
