package org.lookback.privacy.key;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one sentence instead of a stack trace. */
class SecretKeyFailureAnalyzer extends AbstractFailureAnalyzer<SecretKeyUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SecretKeyUnusable unusable) {
        return new FailureAnalysis(
                unusable.getMessage(), "用 openssl rand -base64 32 生成新密钥（仅限全新安装），或恢复备份中的密钥；更换密钥后，已加密的数据无法读取。", unusable);
    }
}
