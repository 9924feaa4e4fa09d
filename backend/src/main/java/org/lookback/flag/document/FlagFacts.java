package org.lookback.flag.document;

import static org.lookback.document.DocumentKind.RED_FLAG_CERTIFICATE;

import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.lookback.flag.FlagReading;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** The certificate, printed again for a flag that hangs. [D10] */
@Component
class FlagFacts implements DocumentFacts {

    private final FlagReading reading;
    private final CertificateOnPaper certificate;

    FlagFacts(FlagReading reading, CertificateOnPaper certificate) {
        this.reading = reading;
        this.certificate = certificate;
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(RED_FLAG_CERTIFICATE);
    }

    @Override
    public boolean keeps(DocumentKind kind, CaseNumber number) {
        return number.value().startsWith("RF-");
    }

    @Override
    public Facts gather(DocumentKind kind, CaseNumber number, Choice choice) {
        var flag = reading.get(number);
        if (flag.award() != null && !reading.isInForce(flag)) {
            throw Refusal.conflict(
                    "FLAG_NOT_IN_FORCE",
                    "红旗 %s 现为“%s”或暂停效力，不能打印证书。".formatted(number, flag.state().label()));
        }
        return certificate.write(flag);
    }
}
