package org.huixu.desktop.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huixu.application.dossier.DayPlan;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.FolderState;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a data folder: asks for its password, says what is wrong with it, and offers a way on. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Texts TEXTS = Texts.of(Opening.class);
    private static final double WIDTH = 480;

    private final Entrance entrance;

    Opening(Entrance entrance) {
        this.entrance = entrance;
    }

    void open(Path place) {
        open(place, () -> Found.at(entrance.opener(), place), Found.Open::today);
    }

    void open(HeadStart ahead) {
        open(ahead.place(), ahead::found, _ -> ahead.today());
    }

    /** @param today reads what the first view shows, while the user still answers */
    private void open(Path place, Callable<Found> look, Reading today) {
        new Waiting(entrance.surface(), TEXTS.get("start.opening")).failed(failure -> failed(place, failure))
                .run(_ -> look.call(), found -> found(place, found, today));
    }

    private interface Reading {

        DayPlan of(Found.Open open) throws Exception;
    }

    private void found(Path place, Found found, Reading today) {
        switch (found) {
            case Found.Open open -> entrance.enter(open.office(), open.desk(), open.staff(), () -> entrance.surface()
                    .background().run(TEXTS.get("start.opening"), _ -> today.of(open), _ -> {
                    }, failure -> LOG.info("Today was not read ahead", failure)).shownElsewhere());
            case Found.Locked _ -> {
                entrance.arrival().stays();
                new PasswordSheet(entrance.surface(), place).ask((unlock, sheet) -> new Waiting(entrance.surface(),
                        TEXTS.get("start.opening")).failed(sheet::failed)
                        .run(_ -> Found.unlocked(entrance.opener(), place, unlock), opened -> {
                            sheet.close();
                            found(place, opened, Found.Open::today);
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
        } else if (why.fault() == FolderFault.GONE) {
            sheet.button(TEXTS.get("start.new.here"), () -> {
                sheet.close();
                new NewOfficeSheet(entrance).show(Optional.of(place));
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
