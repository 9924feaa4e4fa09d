package org.lookback.flag;

import java.util.Arrays;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.springframework.stereotype.Service;

/** Tells people what became of a red flag; the sentence names the case, never a person. */
@Service
class FlagPost {

    private final NoticeDesk notices;
    private final CaseDesk cases;

    FlagPost(NoticeDesk notices, CaseDesk cases) {
        this.notices = notices;
        this.cases = cases;
    }

    /** @param to ids of people or groups */
    void tell(CaseNumber number, String result, String reason, String... to) {
        var people = Arrays.stream(to).distinct().toArray(String[]::new);
        notices.send(Notice.of(ShippedTemplate.RED_FLAG, people)
                .about(number)
                .with("title", cases.get(number).title())
                .with("result", result)
                .with("reason", reason));
    }
}
