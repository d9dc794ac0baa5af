// Answers with their HTTP status.
using System.Net;
using System.ServiceModel.Channels;

static class Reply
{
    public const string NoAddressing = "http://schemas.microsoft.com/ws/2005/05/addressing/none";

    public static Message With(HttpStatusCode status, Message message)
    {
        message.Headers.RemoveAll("Action", NoAddressing);
        message.Properties[HttpResponseMessageProperty.Name] = new HttpResponseMessageProperty { StatusCode = status };
        return message;
    }

    public static Message WithoutBody(HttpStatusCode status)
    {
        var message = With(status, Message.CreateMessage(MessageVersion.Soap11, NoAddressing));
        ((HttpResponseMessageProperty)message.Properties[HttpResponseMessageProperty.Name]).SuppressEntityBody = true;
        return message;
    }
}
