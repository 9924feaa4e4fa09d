package org.lookback.document.template;

import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An address that people open with their phone in front of the paper. */
final class QrCode {

    private static final int DOTS = 480;
    private static final int SIDE_ON_PAPER = 170;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    static PictureRenderData of(String address) {
        return Pictures.ofBufferedImage(drawn(address), PictureType.PNG)
                .size(SIDE_ON_PAPER, SIDE_ON_PAPER)
                .create();
    }

    /** With a quarter of it covered by dirt or a scratch it can still be read. */
    private static BufferedImage drawn(String address) {
        try {
            var dots = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            DOTS,
                            DOTS,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    StandardCharsets.UTF_8.name(),
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q));
            var picture = new BufferedImage(DOTS, DOTS, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < DOTS; x++) {
                for (int y = 0; y < DOTS; y++) {
                    picture.setRGB(x, y, dots.get(x, y) ? BLACK : WHITE);
                }
            }
            return picture;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds this address", tooLong);
        }
    }
}
