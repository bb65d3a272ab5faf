package org.huixu.desktop.finding;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.regulation.ArticleText;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Shows why rules refused a step, with the articles' own words beside it and the way to override. */
public final class Refusals {

    private static final Texts TEXTS = Texts.of(Refusals.class);
    private static final double WIDTH = 920;
    private static final double ARTICLE_WIDTH = 320;

    private final Workplace workplace;
    private final Background background;
    private final Sheets sheets;
    private final Choosers choosers;
    private final Consumer<ArticleText> settings;

    /**
     * The ways on from a refusal.
     *
     * @param mend leads to where the first finding is mended
     * @param again tries the step once more
     */
    public record Onward(Runnable mend, Runnable again) {
    }

    /** @param settings opens the settings at an article of the work rules */
    public Refusals(Workplace workplace, Background background, Sheets sheets, Choosers choosers,
            Consumer<ArticleText> settings) {
        this.workplace = workplace;
        this.background = background;
        this.sheets = sheets;
        this.choosers = choosers;
        this.settings = settings;
    }

    /**
     * Shows the findings that refused a step.
     *
     * @param step what was to be done
     * @param owner the meeting or item under whose facts they were found; absent: they cannot be overridden here
     */
    public void show(String step, List<Finding> findings, @Nullable SubjectId owner, Onward onward) {
        ArticlePane article = new ArticlePane(workplace, background);
        if (!sheets.any()) { // no form below that would be given up
            article.readIn(text -> sheets.leave(() -> settings.accept(text)));
        }
        VBox cards = new VBox();
        cards.getStyleClass().add("finding-list");
        findings.forEach(finding -> cards.getChildren().add(new FindingCard(finding, article::show)));
        HBox.setHgrow(cards, Priority.ALWAYS);
        article.setMinWidth(ARTICLE_WIDTH);
        article.setMaxWidth(ARTICLE_WIDTH);
        HBox beside = new HBox(cards, article);
        beside.getStyleClass().add("finding-beside");
        Sheet sheet = new Sheet(TEXTS.format("finding.refused.title", step, Integer.toString(findings.size())), beside)
                .width(WIDTH);
        if (owner != null) {
            Button override = sheet.button(TEXTS.get("finding.refused.override"), () -> {
                sheet.close();
                override(findings, owner, onward.again());
            });
            override.getStyleClass().add("danger");
        }
        sheet.focusOn(sheet.confirm(TEXTS.get("finding.refused.back"), () -> {
            sheet.close();
            onward.mend().run();
        }));
        sheets.show(sheet);
        article.show(findings.getFirst());
    }

    /** Asks for the grounds on which one finding is let pass; {@code then} runs when they are recorded. */
    public void override(List<Finding> findings, SubjectId owner, Runnable then) {
        OverrideForm form = new OverrideForm(findings, choosers,
                () -> workplace.supplies().time().today());
        Sheet sheet = new Sheet(TEXTS.get("finding.override.title"), form.node()).width(WIDTH * 2 / 3);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("finding.override.cancel"));
        sheet.confirm(TEXTS.get("finding.override.record"), () -> form.read().ifPresent(entry -> {
            sheet.await(background, TEXTS.get("finding.override.recording"),
                    _ -> entry.letPass(workplace, owner, findings), problems -> {
                        if (problems.isEmpty()) {
                            sheet.close();
                            then.run();
                        } else {
                            form.complain(problems);
                        }
                    });
        }));
        sheets.show(sheet);
        sheet.await(background, TEXTS.get("finding.override.people"),
                _ -> workplace.lists().people(workplace.supplies().time().today()), form::offer);
    }
}
