package org.huixu.desktop.meeting.minutes;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.huixu.application.text.Texts;
import org.huixu.domain.minutes.BlockLevel;

/** The level of a block, and the menu of levels to choose another from. */
final class LevelChip extends MenuButton {

    private static final Texts TEXTS = Texts.of(LevelChip.class);

    private BlockLevel level;

    LevelChip(BlockLevel level, Consumer<BlockLevel> chosen) {
        this.level = level;
        getStyleClass().addAll("level-chip", "flat", "small");
        setText(name(level));
        setTooltip(new Tooltip(TEXTS.get("minutes.block.level")));
        for (BlockLevel one : BlockLevel.values()) {
            MenuItem item = new MenuItem(name(one));
            item.setOnAction(_ -> chosen.accept(one));
            getItems().add(item);
        }
    }

    BlockLevel level() {
        return level;
    }

    void show(BlockLevel now) {
        level = now;
        setText(name(now));
    }

    private static String name(BlockLevel level) {
        return TEXTS.get(switch (level) {
            case HEADING1 -> "minutes.level.one";
            case HEADING2 -> "minutes.level.two";
            case HEADING3 -> "minutes.level.three";
            case HEADING4 -> "minutes.level.four";
            case BODY -> "minutes.level.body";
        });
    }
}
