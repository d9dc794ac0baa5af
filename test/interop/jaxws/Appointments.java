import com.sun.xml.ws.developer.SchemaValidation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBException;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.soap.MessageFactory;
import javax.xml.soap.SOAPElement;
import javax.xml.soap.SOAPException;
import javax.xml.soap.SOAPMessage;
import javax.xml.ws.Provider;
import javax.xml.ws.Service;
import javax.xml.ws.ServiceMode;
import javax.xml.ws.WebServiceException;
import javax.xml.ws.WebServiceProvider;
import netserver.appointment.AppointmentEntity;
import netserver.appointment.GetAppointmentEntity;
import netserver.appointment.GetAppointmentEntityResponse;
import netserver.appointment.InvitationStatus;
import netserver.appointment.SaveAppointmentEntity;
import netserver.appointment.SaveAppointmentEntityResponse;
import netserver.appointment.SetSeen;
import netserver.appointment.SetSeenResponse;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Three operations over a store of appointments. Requests and responses are held against the schema, and read into the classes that
 * wsimport makes of it.
 */
@SchemaValidation
@ServiceMode(Service.Mode.MESSAGE)
@WebServiceProvider(
        wsdlLocation = "Appointment.wsdl",
        targetNamespace = Appointments.NAMESPACE,
        serviceName = "WcfAppointmentService",
        portName = "BasicHttpBinding_Appointment")
public class Appointments implements Provider<SOAPMessage> {
    static final String NAMESPACE = "http://www.superoffice.net/ws/crm/NetServer/Services86";

    private final JAXBContext classes;
    private final Map<Integer, AppointmentEntity> store = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();

    public Appointments() throws JAXBException {
        classes = JAXBContext.newInstance("netserver.appointment");
    }

    @Override
    public SOAPMessage invoke(SOAPMessage request) {
        try {
            Object body = classes.createUnmarshaller().unmarshal(request.getSOAPBody().getFirstChild());
            String ticket = ticketOf(request);
            if (ticket.isEmpty()) throw new WebServiceException("Missing credentials");
            if (ticket.equals("EXPIRED")) return answer(emptyResponse(body), "Ticket expired");
            return answer(run(body), null);
        } catch (SOAPException | JAXBException exception) {
            throw new WebServiceException(exception);
        }
    }

    private Object run(Object body) {
        if (body instanceof SetSeen) {
            find(((SetSeen) body).getAppointmentId()).setInvitationStatus(InvitationStatus.SEEN);
            return new SetSeenResponse();
        }
        if (body instanceof SaveAppointmentEntity) {
            AppointmentEntity appointment = ((SaveAppointmentEntity) body).getAppointmentEntity();
            if (appointment.getAppointmentId() == null || appointment.getAppointmentId() == 0)
                appointment.setAppointmentId(lastId.incrementAndGet());
            store.put(appointment.getAppointmentId(), appointment);
            SaveAppointmentEntityResponse response = new SaveAppointmentEntityResponse();
            response.setResponse(appointment);
            return response;
        }
        if (body instanceof GetAppointmentEntity) {
            GetAppointmentEntityResponse response = new GetAppointmentEntityResponse();
            response.setResponse(find(((GetAppointmentEntity) body).getAppointmentEntityId()));
            return response;
        }
        throw new WebServiceException("No operation for " + body.getClass().getSimpleName());
    }

    private AppointmentEntity find(int id) {
        AppointmentEntity found = store.get(id);
        if (found == null) throw new WebServiceException("No appointment " + id);
        return found;
    }

    private static Object emptyResponse(Object body) {
        if (body instanceof SetSeen) return new SetSeenResponse();
        return body instanceof SaveAppointmentEntity ? new SaveAppointmentEntityResponse() : new GetAppointmentEntityResponse();
    }

    private static String ticketOf(SOAPMessage request) throws SOAPException {
        NodeList tickets = request.getSOAPHeader() == null ? null : request.getSOAPHeader().getElementsByTagNameNS(NAMESPACE, "Ticket");
        return tickets == null || tickets.getLength() == 0 ? "" : tickets.item(0).getTextContent();
    }

    /** With the header blocks of a NetServer; {@code failure} is null where the call succeeded. */
    private SOAPMessage answer(Object body, String failure) throws SOAPException, JAXBException {
        SOAPMessage message = MessageFactory.newInstance().createMessage();
        if (failure != null) {
            SOAPElement info = message.getSOAPHeader().addHeaderElement(new QName(NAMESPACE, "ExceptionInfo"));
            info.addChildElement(new QName(NAMESPACE, "Message")).addTextNode(failure);
        }
        message.getSOAPHeader().addHeaderElement(new QName(NAMESPACE, "Succeeded")).addTextNode(String.valueOf(failure == null));
        Document document = newDocument();
        classes.createMarshaller().marshal(body, document);
        message.getSOAPBody().addDocument(document);
        return message;
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException exception) {
            throw new WebServiceException(exception);
        }
    }
}
