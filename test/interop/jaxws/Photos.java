import album.Album;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.activation.DataHandler;
import javax.activation.DataSource;
import javax.jws.WebService;
import javax.xml.ws.Holder;

/** Turns photos, which travel beside the envelope: their bytes come back in reverse. */
@WebService(
        endpointInterface = "album.Album",
        wsdlLocation = "Album.wsdl",
        serviceName = "AlbumService",
        portName = "Album",
        targetNamespace = "urn:example:photos")
public class Photos implements Album {
    @Override
    public void turn(String title, DataHandler photo, Holder<Integer> size, Holder<DataHandler> turned) {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try {
            photo.writeTo(received);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        byte[] bytes = received.toByteArray();
        byte[] reversed = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) reversed[at] = bytes[bytes.length - 1 - at];
        size.value = bytes.length;
        turned.value = new DataHandler(new Bytes(reversed, photo.getContentType()));
    }

    private record Bytes(byte[] bytes, String contentType) implements DataSource {
        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public String getName() {
            return "bytes";
        }
    }
}
