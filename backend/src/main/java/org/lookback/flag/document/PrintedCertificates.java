package org.lookback.flag.document;

import org.lookback.document.DocumentDesk;
import org.lookback.document.DocumentKind;
import org.lookback.flag.Certificates;
import org.lookback.flag.RedFlag;
import org.springframework.stereotype.Component;

@Component
class PrintedCertificates implements Certificates {

    private final DocumentDesk desk;
    private final CertificateOnPaper certificate;

    PrintedCertificates(DocumentDesk desk, CertificateOnPaper certificate) {
        this.desk = desk;
        this.certificate = certificate;
    }

    @Override
    public void issue(RedFlag flag, String by) {
        desk.prepare(DocumentKind.RED_FLAG_CERTIFICATE, flag.number(), certificate.write(flag), by);
    }
}
