package org.huixu.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huixu.application.signature.PaperSignature;
import org.huixu.application.signature.PaperSignature.Trust;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.signature.SignatureWords;
import org.huixu.application.signature.SignedPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the digital signatures of a PDF to its bytes. Needs no office and no network. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE.pdf", descriptionKey = "command.parameter.signed")
    private Path file = Path.of("");

    @Option(names = "--root", paramLabel = "FILE.cer", descriptionKey = "command.option.root")
    private List<Path> roots = List.of();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SignatureDesk desk = session.opener().signatures();
        SignedPaper paper = desk.verify(file, roots);
        if (paper.signatures().isEmpty()) {
            throw new Declined(ExitCode.REFUSED, SignatureWords.unsigned());
        }
        Terminal terminal = session.terminal();
        int number = 1;
        for (PaperSignature one : paper.signatures()) {
            terminal.say("command.verify.signature", Integer.toString(number), SignatureWords.verdict(one));
            desk.words().lines(one).forEach(line -> terminal.say("command.verify.line", line.about(), line.words()));
            number++;
        }
        terminal.line(SignatureWords.offline());
        if (paper.signatures().stream().allMatch(this::good)) {
            return ExitCode.FINE.number();
        }
        throw Session.refused("command.verify.bad");
    }

    /** With roots named, one of them has to stand behind it. */
    private boolean good(PaperSignature one) {
        return one.sound() && (roots.isEmpty() || one.trust() instanceof Trust.Chosen);
    }
}
