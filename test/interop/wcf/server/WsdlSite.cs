// Serves the WSDLs; WCF keeps its own port to itself.
using System.Collections.Generic;
using System.Net;
using System.Text;
using System.Threading;

static class WsdlSite
{
    // They are given by path.
    public static void Open(IReadOnlyDictionary<string, string> wsdls, string address)
    {
        var listener = new HttpListener { Prefixes = { address + "/wsdl/" } };
        listener.Start();
        new Thread(() =>
        {
            while (true) Answer(listener.GetContext(), wsdls);
        }) { IsBackground = true }.Start();
    }

    static void Answer(HttpListenerContext context, IReadOnlyDictionary<string, string> wsdls)
    {
        var response = context.Response;
        if (wsdls.TryGetValue(context.Request.Url.AbsolutePath, out var wsdl))
        {
            var bytes = Encoding.UTF8.GetBytes(wsdl);
            response.ContentType = "text/xml; charset=utf-8";
            response.OutputStream.Write(bytes, 0, bytes.Length);
        }
        else response.StatusCode = 404;
        response.Close();
    }
}
