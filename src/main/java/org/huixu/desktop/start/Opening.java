package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.huixu.application.dossier.DayPlan;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.folder.Unlock;
import org.huixu.application.list.Staff;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.seat.DeskSheet;
import org.huixu.desktop.work.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a data folder: asks for its password, says what is wrong with it, and offers a way on. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Texts TEXTS = Texts.of(Opening.class);
    private static final double WIDTH = 480;

    private final Entrance entrance;

    /** What is at the place. */
    private sealed interface Found {

        record Open(OpenOffice office, Desk desk, Staff staff) implements Found {
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
        open(place, () -> look(entrance.opener(), place), Opening::today);
    }

    void open(Ahead ahead) {
        open(ahead.place, ahead.found::get, _ -> ahead.today.get());
    }

    /** @param today reads what the first view shows, while the user still answers */
    private void open(Path place, Callable<Found> look, Reading today) {
        new Waiting(entrance.surface(), TEXTS.get("start.opening")).failed(failure -> failed(place, failure))
                .run(_ -> look.call(), found -> found(place, found, today));
    }

    private interface Reading {

        DayPlan of(OpenOffice office) throws Exception;
    }

    private static DayPlan today(OpenOffice office) {
        return office.workplace().dossiers().today();
    }

    /**
     * What is at the place, begun to be looked at before there is a window: an office that is not locked is opened, and
     * what its first view shows is read.
     */
    static final class Ahead implements Entrance.Ahead {

        private final Path place;
        private final FutureTask<Found> found;
        private final FutureTask<DayPlan> today;

        Ahead(OfficeOpener opener, Path place) {
            this.place = place;
            this.found = new FutureTask<>(() -> look(opener, place));
            this.today = new FutureTask<>(() -> today(((Found.Open) found.get()).office()));
        }

        @Override
        public void run() {
            found.run();
            if (opened().isPresent()) {
                today.run();
            }
        }

        @Override
        public void discard() {
            opened().ifPresent(OpenOffice::close);
        }

        private Optional<OpenOffice> opened() {
            try {
                return found.get() instanceof Found.Open open ? Optional.of(open.office()) : Optional.empty();
            } catch (ExecutionException told) {
                return Optional.empty(); // by who opens the window
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private static Found look(OfficeOpener opener, Path place) {
        FolderState state = opener.inspect(place);
        return switch (state) {
            case PLAIN -> unlock(opener, place, new Unlock.Nothing());
            case ENCRYPTED -> opener.callForward(place) ? new Found.Elsewhere() : new Found.Locked();
            case ABSENT, EMPTY, HALF_CREATED, HALF_RESTORED, FOREIGN -> new Found.Nothing(state);
        };
    }

    /** Who may be at its desk. An office in which that cannot be read is closed again. */
    private static Staff staff(OpenOffice office) {
        try {
            return DeskSheet.staff(office.workplace());
        } catch (RuntimeException | Error unreadable) {
            office.close();
            throw unreadable;
        }
    }

    private static Found unlock(OfficeOpener opener, Path place, Unlock unlock) {
        Desk desk = Entrance.freeDesk();
        try {
            OpenOffice office = opener.open(place, unlock, Entrance.seat(desk));
            return new Found.Open(office, desk, staff(office));
        } catch (FolderException failure) {
            if (failure.fault() == FolderFault.IN_USE && opener.callForward(place)) {
                return new Found.Elsewhere();
            }
            throw failure;
        }
    }

    private void found(Path place, Found found, Reading today) {
        switch (found) {
            case Found.Open open -> {
                entrance.enter(open.office(), open.desk(), open.staff());
                entrance.surface().background().run(TEXTS.get("start.opening"), _ -> today.of(open.office()), _ -> {
                }, failure -> LOG.info("Today was not read ahead", failure)).shownElsewhere();
            }
            case Found.Locked _ -> {
                entrance.arrival().stays();
                new PasswordSheet(entrance.surface(), place).ask((unlock, sheet) -> new Waiting(entrance.surface(),
                        TEXTS.get("start.opening")).failed(sheet::failed)
                        .run(_ -> unlock(entrance.opener(), place, unlock), opened -> {
                            sheet.close();
                            found(place, opened, Opening::today);
                        }));
            }
            case Found.Elsewhere _ -> entrance.arrival().shownElsewhere();
            case Found.Nothing nothing -> {
                entrance.arrival().stays();
                nothing(place, nothing.state());
            }
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
        entrance.arrival().stays();
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
        sheet.focusOn(sheet.confirm(TEXTS.get("start.elsewhere"), () -> entrance.surface().choosers()
                .folder(TEXTS.get("start.folder.choose")).ifPresent(other -> {
                    sheet.close();
                    if (known) {
                        entrance.recent().forget(place);
                    }
                    entrance.open(other);
                })));
        entrance.surface().sheets().show(sheet);
    }

    private void ask(String sentence, String way, Runnable action) {
        entrance.surface().sheets().ask(TEXTS.get("start.gone"), sentence, way, TEXTS.get("start.cancel"), action);
    }
}
