package org.lookback.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.lookback.fhir.HospitalReading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** HAPI's server with our resources. Answers to what was sent say only what became of it: no personal data leaves unasked. */
@Component
class FhirServlet extends RestfulServer {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient ObjectProvider<IResourceProvider> resources;
    private final transient ObjectProvider<BundleIntake> bundles;
    private final transient FhirLimits limits;
    private final transient Turns turns;

    FhirServlet(
            ObjectProvider<IResourceProvider> resources,
            ObjectProvider<BundleIntake> bundles,
            FhirLimits limits,
            Turns turns) {
        this.resources = resources;
        this.bundles = bundles;
        this.limits = limits;
        this.turns = turns;
    }

    /** The model of R4 is read here and not earlier: it takes its time. */
    @Override
    protected void initialize() {
        var r4 = FhirContext.forR4();
        // What is wrong is told to the sender; a log must not repeat it.
        r4.setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
        setFhirContext(r4);
        setServerName("Lookback 回头看");
        setServerVersion("0.1.0");
        setImplementationDescription("预约协助改约：接收医院的出诊、号源、患者、预约和检测结果，回传预约状态和取消原因");
        setCopyright("Apache-2.0");
        var statement = new ServerCapabilityStatementProvider(this);
        statement.setPublisher("Lookback");
        setServerConformanceProvider(statement);
        setUncompressIncomingContents(false);
        setDefaultPreferReturn(PreferReturnEnum.OPERATION_OUTCOME);
        setDefaultPageSize(PAGE);
        setMaximumPageSize(HospitalReading.MOST);
        setResourceProviders(resources.orderedStream().toList());
        registerProviders(List.of(bundles.getObject()));
        registerInterceptor(new IncomingCheck(r4));
        registerInterceptor(new RefusalAnswers());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var bounded = new BoundedRequest(request, limits.bytes());
        try (var turn = turns.next(request.getMethod())) {
            super.service(bounded, response);
        }
    }
}
