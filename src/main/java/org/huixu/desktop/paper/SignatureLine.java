package org.huixu.desktop.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Impossible;
import org.huixu.application.document.PaperFile;
import org.huixu.application.signature.PaperSignature;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.signature.SignatureWords;
import org.huixu.application.signature.SignedPaper;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.SaidLine;
import org.huixu.desktop.kit.Sheet;

/** Says above the pages of a PDF whether it is signed, and whether it was changed since. */
final class SignatureLine {

    private static final Texts TEXTS = Texts.of(SignatureLine.class);
    private static final double WIDTH = 640;

    private final PaperMeans means;
    private final Background.Lane lane;
    private final SaidLine node = new SaidLine();

    SignatureLine(PaperMeans means) {
        this.means = means;
        lane = means.background().lane();
    }

    SaidLine node() {
        return node;
    }

    /** Reads the signatures; nothing is said of a paper without any. */
    void read(String title, PaperFile paper) {
        means.signatures().ifPresent(desk -> read(title, paper, desk));
    }

    private void read(String title, PaperFile paper, SignatureDesk desk) {
        List<Path> trusted = VerifySheet.trusted(means.surface().memory());
        lane.run(TEXTS.get("paper.verify.running"), _ -> {
            try { // a root that is away for the moment, such as on a stick, vouches for nobody
                return Optional.of(desk.verify(title, paper, trusted.stream().filter(Files::isReadable).toList()));
            } catch (Impossible unreadable) {
                return Optional.<SignedPaper>empty();
            }
        }, read -> read.ifPresent(signed -> say(title, signed, desk)));
    }

    void close() {
        lane.drop();
    }

    private void say(String title, SignedPaper signed, SignatureDesk desk) {
        signed.worst().ifPresent(worst -> {
            String style = SignatureCards.style(worst);
            node.say(style.equals("good") ? "accent" : style, words(signed, worst),
                    new Notices.Way(TEXTS.get("paper.signed.details"), () -> details(title, signed, desk)));
        });
    }

    private static String words(SignedPaper signed, PaperSignature worst) {
        String verdict = SignatureWords.verdict(worst);
        return signed.signatures().size() > 1
                ? TEXTS.format("paper.signed.several", Integer.toString(signed.signatures().size()), verdict)
                : worst.signer() == null
                        ? TEXTS.format("paper.signed.nobody", verdict)
                : TEXTS.format("paper.signed.one", worst.signer().holder().words(), verdict);
    }

    private void details(String title, SignedPaper signed, SignatureDesk desk) {
        SignatureCards cards = new SignatureCards();
        cards.show(signed, desk.words());
        VBox content = new VBox(cards);
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.format("paper.signed.title", title), content).width(WIDTH);
        sheet.confirm(TEXTS.get("paper.close"), sheet::close);
        means.sheets().show(sheet);
    }
}
