package org.huixu.application.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.regulation.Result;
import org.huixu.domain.regulation.ResultKey;
import org.junit.jupiter.api.Test;

/** Whether the words of a decision are the result that was recorded. */
class VerdictTest {

    private static final Result PASSED = result("通过", true);
    private static final Result HEARD = result("听取", false);
    private static final Result DEFERRED = result("暂缓", false);

    @Test
    void whatIsAgreedToIsPassedAndWhatIsPutOffIsNot() {
        assertThat(Verdict.of("会议决定：同意《办法》。", PASSED)).isEqualTo(Verdict.SAME);
        assertThat(Verdict.of("不予同意。", PASSED)).isEqualTo(Verdict.OTHER);
        assertThat(Verdict.of("会议决定：暂缓审议。", PASSED)).isEqualTo(Verdict.OTHER);
        assertThat(Verdict.of("同意按程序实施。", DEFERRED)).isEqualTo(Verdict.OTHER);
        assertThat(Verdict.of("会议决定：同意暂缓实施。", DEFERRED)).isEqualTo(Verdict.SAME);
    }

    @Test
    void whatIsPassedMayItselfPutSomethingOff() {
        assertThat(Verdict.of("暂缓征收城市基础设施配套费，期限一年。", PASSED)).isEqualTo(Verdict.NOTHING);
        assertThat(Verdict.of("会议决定：不予处罚清单由区司法局印发。", PASSED)).isEqualTo(Verdict.NOTHING);
    }

    @Test
    void theNameOfAResultWithinASentenceIsNotTheResult() {
        assertThat(Verdict.of("由区民政局听取群众意见后修改完善。", HEARD)).isEqualTo(Verdict.NOTHING);
    }

    private static Result result(String name, boolean decides) {
        return new Result(new ResultKey("result"), name, null, decides, Result.Sequel.NONE);
    }
}
