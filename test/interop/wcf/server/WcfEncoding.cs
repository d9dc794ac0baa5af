// The encoding of messages, where Mono's differs from WCF's: marks what is no readable SOAP 1.1 envelope, on which Mono would hang up while
// WCF answers with status 400, and escapes carriage returns.
using System;
using System.IO;
using System.Linq;
using System.ServiceModel.Channels;
using System.Text;
using System.Xml;

class WcfEncoding : MessageEncodingBindingElement
{
    public const string Unreadable = "unreadable";

    readonly MessageEncodingBindingElement inner;

    public WcfEncoding(MessageEncodingBindingElement inner)
    {
        this.inner = inner;
    }

    public override MessageVersion MessageVersion
    {
        get => inner.MessageVersion;
        set => inner.MessageVersion = value;
    }

    public override BindingElement Clone() => new WcfEncoding((MessageEncodingBindingElement)inner.Clone());

    public override MessageEncoderFactory CreateMessageEncoderFactory() => new Factory(inner.CreateMessageEncoderFactory());

    public override bool CanBuildChannelListener<T>(BindingContext context) => context.CanBuildInnerChannelListener<T>();

    public override IChannelListener<T> BuildChannelListener<T>(BindingContext context)
    {
        context.BindingParameters.Add(this);
        return context.BuildInnerChannelListener<T>();
    }

    class Factory : MessageEncoderFactory
    {
        readonly MessageEncoderFactory inner;

        public Factory(MessageEncoderFactory inner)
        {
            this.inner = inner;
        }

        public override MessageEncoder Encoder => new TextEncoder(inner.Encoder);
        public override MessageVersion MessageVersion => inner.MessageVersion;
    }

    class TextEncoder : MessageEncoder
    {
        const string Soap11 = "http://schemas.xmlsoap.org/soap/envelope/";

        readonly MessageEncoder inner;

        public TextEncoder(MessageEncoder inner)
        {
            this.inner = inner;
        }

        public override string ContentType => inner.ContentType;
        public override string MediaType => inner.MediaType;
        public override MessageVersion MessageVersion => inner.MessageVersion;

        public override bool IsContentTypeSupported(string type) => inner.IsContentTypeSupported(type);

        public override Message ReadMessage(ArraySegment<byte> bytes, BufferManager manager, string type) =>
            Read(new MemoryStream(bytes.Array, bytes.Offset, bytes.Count), type);

        public override Message ReadMessage(Stream stream, int maxSizeOfHeaders, string type)
        {
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            return Read(copy, type);
        }

        public override ArraySegment<byte> WriteMessage(Message message, int maxSize, BufferManager manager, int offset) =>
            inner.WriteMessage(message, maxSize, manager, offset);

        // Mono's own writer leaves a carriage return as it is, so that who reads it gets a line feed; WCF's escapes it.
        public override void WriteMessage(Message message, Stream stream)
        {
            var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };
            using (var writer = XmlDictionaryWriter.CreateDictionaryWriter(XmlWriter.Create(stream, settings))) message.WriteMessage(writer);
        }

        Message Read(MemoryStream stream, string type)
        {
            stream.Position = 0;
            if (IsEnvelope(stream))
            {
                stream.Position = 0;
                return inner.ReadMessage(stream, 1 << 24, type);
            }
            var message = Message.CreateMessage(MessageVersion.Soap11, Reply.NoAddressing);
            message.Properties[Unreadable] = true;
            return message;
        }

        static bool IsEnvelope(Stream stream)
        {
            var document = new XmlDocument();
            try
            {
                document.Load(stream);
            }
            catch (XmlException)
            {
                return false;
            }
            var envelope = document.DocumentElement;
            var children = envelope.ChildNodes.OfType<XmlElement>().ToList();
            return envelope.LocalName == "Envelope" && envelope.NamespaceURI == Soap11
                && children.All(child => child.NamespaceURI == Soap11)
                && (children.Count == 1 || children.Count == 2 && children[0].LocalName == "Header")
                && children.Last().LocalName == "Body";
        }
    }
}
