import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.ws.handler.MessageContext;
import javax.xml.ws.handler.soap.SOAPHandler;
import javax.xml.ws.handler.soap.SOAPMessageContext;
import javax.xml.soap.SOAPHeader;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Understands a UsernameToken: leaves in the context what it says, as `ann PasswordDigest true`, the last word being whether it is right. */
public class Security implements SOAPHandler<SOAPMessageContext> {
    static final String SEEN = "seen";
    private static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSSE = OASIS + "wssecurity-secext-1.0.xsd";
    private static final String WSU = OASIS + "wssecurity-utility-1.0.xsd";

    @Override
    public Set<QName> getHeaders() {
        return Set.of(new QName(WSSE, "Security"));
    }

    @Override
    public boolean handleMessage(SOAPMessageContext context) {
        if ((Boolean) context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY)) return true;
        try {
            SOAPHeader header = context.getMessage().getSOAPHeader();
            context.put(SEEN, header == null ? "nothing" : seen(header));
            context.setScope(SEEN, MessageContext.Scope.APPLICATION);
        } catch (Exception exception) {
            throw new RuntimeException(exception);
        }
        return true;
    }

    private static String seen(Element header) throws Exception {
        Element token = first(header, WSSE, "UsernameToken");
        if (token == null) return "nothing";
        Element password = first(token, WSSE, "Password");
        String type = password.getAttribute("Type").replaceAll(".*#", "");
        String created = first(token, WSU, "Created").getTextContent();
        MessageDigest sha = MessageDigest.getInstance("SHA-1");
        sha.update(Base64.getDecoder().decode(first(token, WSSE, "Nonce").getTextContent()));
        sha.update((created + "blåbær").getBytes(StandardCharsets.UTF_8));
        String expected = type.equals("PasswordText") ? "blåbær" : Base64.getEncoder().encodeToString(sha.digest());
        Element expires = first(header, WSU, "Expires");
        boolean isRight = password.getTextContent().equals(expected)
            && (expires == null || expires.getTextContent().compareTo(created) > 0);
        return first(token, WSSE, "Username").getTextContent() + " " + type + " " + isRight;
    }

    private static Element first(Element parent, String namespace, String name) {
        NodeList found = parent.getElementsByTagNameNS(namespace, name);
        return (Element) found.item(0);
    }

    @Override
    public boolean handleFault(SOAPMessageContext context) {
        return true;
    }

    @Override
    public void close(MessageContext context) { }
}
