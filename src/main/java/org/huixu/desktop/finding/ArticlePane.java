package org.huixu.desktop.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huixu.application.regulation.Citations;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Sheets;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.regulation.ArticleText;

/** The own words of the articles that a citation names. */
public final class ArticlePane extends VBox {

    private static final Texts TEXTS = Texts.of(ArticlePane.class);

    private final Workplace workplace;
    private final Background.Lane lane;
    private final Hyperlink whole = new Hyperlink(TEXTS.get("finding.article.whole"));
    private Optional<ArticleText> first = Optional.empty();
    private boolean offered;
    private final Label hint = Sheets.paragraph(TEXTS.get("finding.article.hint"));

    public ArticlePane(Workplace workplace, Background background) {
        this.workplace = workplace;
        this.lane = background.lane();
        getStyleClass().add("article-pane");
        whole.getStyleClass().add("article-whole");
        hint.getStyleClass().add("article-hint");
        getChildren().add(hint);
    }

    /** Offers to read the whole text of the first article in the settings. */
    public ArticlePane readIn(Consumer<ArticleText> settings) {
        whole.setOnAction(_ -> first.ifPresent(settings));
        offered = true;
        return this;
    }

    /** Loads and shows the articles that the finding rests on, or says that their text has not been imported. */
    public void show(Finding finding) {
        lane.run(TEXTS.get("finding.article.loading"),
                _ -> workplace.citations().of(finding.article(), Optional.of(finding.words().regulation())),
                articles -> show(finding.article(), articles));
    }

    private void show(String citation, List<ArticleText> articles) {
        getChildren().clear();
        if (articles.isEmpty()) {
            Label none = Sheets.paragraph(TEXTS.format(Citations.named(citation)
                    ? "finding.article.none"
                    : "finding.article.noArticle", citation));
            none.getStyleClass().add("article-hint");
            getChildren().add(none);
        }
        articles.forEach(article -> getChildren().add(words(article)));
        first = articles.stream().findFirst();
        if (offered && first.isPresent()) {
            getChildren().add(whole);
        }
    }

    private static Node words(ArticleText article) {
        Label heading = new Label(TEXTS.format("finding.article.heading", article.number()));
        heading.getStyleClass().add("article-heading");
        Label text = Sheets.paragraph(article.text());
        text.getStyleClass().add("article-text");
        return new VBox(heading, text);
    }
}
