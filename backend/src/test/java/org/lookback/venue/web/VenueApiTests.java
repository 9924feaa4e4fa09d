package org.lookback.venue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The register over HTTP, with the demo district's own people. */
@ProcessTest
class VenueApiTests {

    private static final RequestPostProcessor HEAD = httpBasic("zhang.market.head", "lookback");
    private static final RequestPostProcessor OFFICER = httpBasic("li.officer1", "lookback");

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    private MockMvc api;

    @BeforeEach
    void open() {
        api = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void anyPersonMayLookForVenues() throws Exception {
        api.perform(get("/api/venues?q=小吃&creditClass=B&sort=BREACHES&limit=5").with(OFFICER))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].code").value("V009"))
                .andExpect(jsonPath("$.limit").value(5));
        api.perform(get("/api/venues?hasBreaches=true&minBreaches=0&limit=1").with(OFFICER))
                .andExpect(status().isOk());
        api.perform(get("/api/venues/categories").with(OFFICER)).andExpect(jsonPath("$", hasSize(23)));
    }

    @Test
    void theOwnerIsShownMaskedOnly() throws Exception {
        api.perform(get("/api/venues/V009").with(OFFICER))
                .andExpect(jsonPath("$.ownerPhone").value("138****8009"))
                .andExpect(jsonPath("$.ownerName").value("惠*"))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("13800138009"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=201",
                "?limit=0",
                "?offset=-1",
                "?creditClass=X",
                "?limit=abc",
                "?minBreaches=99999999999",
                "?sort=x",
                "?sort=BREACHES&after=V001"
            })
    void parametersThatMakeNoSenseAreRefused(String query) throws Exception {
        api.perform(get("/api/venues" + query).with(OFFICER)).andExpect(status().isBadRequest());
    }

    @Test
    @Transactional
    void onlyReviewersAndHeadsChangeAStatus() throws Exception {
        var change = put("/api/venues/V020/status").contentType(MediaType.APPLICATION_JSON);
        api.perform(change.content("{\"status\":\"TEMP_CLOSED\",\"reason\":\"装修停业\"}")
                        .with(OFFICER))
                .andExpect(status().isForbidden());
        change = put("/api/venues/V020/status").contentType(MediaType.APPLICATION_JSON);
        api.perform(change.content("{\"status\":\"TEMP_CLOSED\",\"reason\":\"装修停业\"}")
                        .with(HEAD))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statusLabel").value("停业"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\":\"ASLEEP\"}",
                "{\"status\":\"CLOSED\"}",
                "[",
                "{\"status\":\"CLOSED\",\"reason\":7}"
            })
    void aStatusChangeThatMakesNoSenseIsRefused(String body) throws Exception {
        api.perform(put("/api/venues/V020/status")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(HEAD))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aLedgerIsTakenBehindTheCounter() throws Exception {
        try {
            var text = "场所编码,场所名称,统一社会信用代码,场所类别,地址,街道\nQ101,接口测试店,,小吃店,测试路1号,大学路\n=Q102,x,,小吃店,测试路2号,大学路\n";
            var answer = api.perform(multipart("/api/venues/imports/ledger")
                            .file(new MockMultipartFile(
                                    "file", "C:\\桌面\\台账.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                            .with(HEAD))
                    .andExpect(status().isAccepted())
                    .andExpect(jsonPath("$.fileNames").value("台账.csv"))
                    .andReturn();
            String job = answer.getResponse().getHeader("Location");
            await(job);
            api.perform(get(job).with(HEAD))
                    .andExpect(jsonPath("$.inserted").value(1))
                    .andExpect(jsonPath("$.rejected").value(1));
            api.perform(get(job + "/faults").with(HEAD))
                    .andExpect(jsonPath("$.items[0].lineNo").value(3));
            api.perform(get(job + "/faults.csv").with(HEAD))
                    .andExpect(content().string(containsString("\"'=Q102 | x")));
            api.perform(get(job).with(OFFICER)).andExpect(status().isForbidden());
        } finally {
            transactions.executeWithoutResult(done -> jdbc.update("delete from venue where code = 'Q101'"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "lives"})
    void whatIsNoTableIsRefusedAtOnce(String kind) throws Exception {
        for (var bytes : new byte[][] {
            {}, {0, 1, 2, 3}, {'P', 'K', 3, 4, 0}, "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8)
        }) {
            api.perform(multipart("/api/venues/imports/" + kind)
                            .file(new MockMultipartFile("file", "x.csv", "text/csv", bytes))
                            .with(HEAD))
                    .andExpect(status().isBadRequest());
        }
        api.perform(post("/api/venues/imports/" + kind).with(HEAD)).andExpect(status().isBadRequest());
        api.perform(get("/api/venues/imports/999999/faults.csv").with(HEAD)).andExpect(status().isNotFound());
    }

    private void await(String job) throws Exception {
        for (int wait = 0; wait < 100; wait++) {
            var body =
                    api.perform(get(job).with(HEAD)).andReturn().getResponse().getContentAsString();
            if (!JsonPath.read(body, "$.state").equals("RUNNING")) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(job).as("still running").isEmpty();
    }
}
