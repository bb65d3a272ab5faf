package org.huixu.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huixu.domain.regulation.ArticleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the words of the articles that a citation names. */
@Command(name = "article")
final class ArticleCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "CITATION", descriptionKey = "command.parameter.citation")
    private String citation = "";

    @Option(names = "--regulation", paramLabel = "KEY", descriptionKey = "command.option.regulation")
    private @Nullable String regulation;

    ArticleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ArticleText> articles = session
                .inOffice(office -> office.workplace().citations().of(citation, Optional.ofNullable(regulation)));
        if (articles.isEmpty()) {
            throw new Declined(ExitCode.REFUSED, Session.TEXTS.format("command.article.none", citation));
        }
        articles.forEach(article -> session.terminal().say("command.article.words", article.number(),
                article.chapter() == null ? "" : article.chapter(), article.text()));
        return ExitCode.FINE.number();
    }
}
