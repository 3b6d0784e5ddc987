(function (global, factory) {
    typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('crypto')) :
    typeof define === 'function' && define.amd ? define(['exports', 'crypto'], factory) :
    (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.followthemoney = {}, global.crypto));
})(this, (function (exports, crypto$1) { 'use strict';

    /**
     * An entity proxy which provides simplified access to the
     * properties and schema associated with an entity.
     */
    class Entity {
        constructor(model, data) {
            this.properties = new Map();
            this.schema = model.getSchema(data.schema);
            this.id = data.id;
            if (data.properties) {
                Object.entries(data.properties).forEach(([prop, values]) => {
                    values.forEach((value) => {
                        this.setProperty(prop, value);
                    });
                });
            }
        }
        setProperty(prop, value) {
            const property = this.schema.getProperty(prop);
            const values = this.properties.get(property) || [];
            if (value === undefined || value === null) {
                return values;
            }
            if (typeof (value) === 'string' && value.trim().length === 0) {
                return values;
            }
            if (typeof (value) !== 'string') {
                value = this.schema.model.getEntity(value);
            }
            values.push(value);
            this.properties.set(property, values);
            return values;
        }
        hasProperty(prop) {
            try {
                const property = this.schema.getProperty(prop);
                return this.properties.has(property);
            }
            catch (_a) {
                return false;
            }
        }
        getProperty(prop) {
            try {
                const property = this.schema.getProperty(prop);
                if (!this.properties.has(property)) {
                    return [];
                }
                return this.properties.get(property);
            }
            catch (_a) {
                return [];
            }
        }
        /**
         * The first value of a property only.
         *
         * @param prop A property name or object
         */
        getFirst(prop) {
            for (const value of this.getProperty(prop)) {
                return value;
            }
            return null;
        }
        /**
         * List all properties for which this entity has values set. This
         * does not include unset properties.
         */
        getProperties() {
            return Array.from(this.properties.keys());
        }
        /**
         * Copy the properties from a given entity that match the local
         * schema to this entity.
         */
        copyProperties(entity) {
            entity.getProperties().forEach((prop) => {
                if (this.schema.hasProperty(prop)) {
                    const localProp = this.schema.getProperty(prop.name);
                    if (localProp.qname === prop.qname) {
                        entity.getProperty(prop).forEach((value) => {
                            this.setProperty(localProp, value);
                        });
                    }
                }
            });
        }
        /**
         * Get the designated label for the given entity.
         */
        getCaption() {
            for (const property of this.schema.caption) {
                for (const value of this.getProperty(property)) {
                    return value;
                }
            }
            return this.schema.label;
        }
        /**
         * Set the designated label as the first caption prop for the given entity.
         */
        setCaption(value) {
            const captionProperties = this.schema.caption;
            if (captionProperties && captionProperties.length > 0) {
                this.setProperty(captionProperties[0], value);
            }
        }
        /**
         * Get the designated label for the given entity.
         */
        getEdgeCaption() {
            const captions = this.schema.edge ? this.schema.edge.caption : [];
            for (const property of captions) {
                for (const value of this.getProperty(property)) {
                    return value;
                }
            }
            return this.schema.label;
        }
        /**
         * Get a date that can be used to represent the start of the entity in a timeline.
         * If there are multiple possible dates, the earliest date is returned.
         */
        getTemporalStart() {
            const values = [];
            const properties = this.schema.getTemporalStartProperties();
            for (const property of properties) {
                for (const value of this.getProperty(property)) {
                    if (typeof value === 'string') {
                        values.push({ property, value });
                    }
                }
            }
            const sortedValues = values.sort((a, b) => a.value < b.value ? -1 : 1);
            return sortedValues[0] || null;
        }
        /**
         * Get a date that can be used to represent the end of the entity in a timeline.
         * If there are multiple possible dates, the earliest date is returned.
         */
        getTemporalEnd() {
            const values = [];
            const properties = this.schema.getTemporalEndProperties();
            for (const property of properties) {
                for (const value of this.getProperty(property)) {
                    if (typeof value === 'string') {
                        values.push({ property, value });
                    }
                }
            }
            const sortedValues = values.sort((a, b) => b.value < a.value ? -1 : 1);
            return sortedValues[0] || null;
        }
        /**
         * Get all the values of a particular type, irrespective of
         * which property it is associated with.
         */
        getTypeValues(type, matchableOnly = false) {
            const propType = this.schema.model.getType(type);
            const values = new Array();
            for (const property of this.getProperties()) {
                if (!matchableOnly || property.matchable) {
                    if (property.type.toString() === propType.toString()) {
                        for (const value of this.getProperty(property)) {
                            if (values.indexOf(value) === -1) {
                                values.push(value);
                            }
                        }
                    }
                }
            }
            return values;
        }
        /**
         * Serialise the entity to a plain JSON object, suitable for feeding to the
         * JSON.stringify() call.
         */
        toJSON() {
            const properties = {};
            this.properties.forEach((values, prop) => {
                properties[prop.name] = values.map((value) => Entity.isEntity(value) ? value.toJSON() : value);
            });
            return {
                id: this.id,
                schema: this.schema.name,
                properties: properties
            };
        }
        /**
         * Make a copy of the entity with no shared object identity.
         */
        clone() {
            return Entity.fromJSON(this.schema.model, this.toJSON());
        }
        /**
         * Shortcut helper function.
         *
         * @param model active FollowTheMoney model
         * @param data the raw blob, which must match IEntityDatum
         */
        static fromJSON(model, data) {
            return model.getEntity(data);
        }
        static isEntity(value) {
            return typeof (value) !== 'string';
        }
    }

    /**
     * Definition of a property, with relevant metadata for type,
     * labels and other useful criteria.
     */
    class Property {
        constructor(schema, property) {
            this.schema = schema;
            this.name = property.name;
            this.qname = property.qname;
            this.label = property.label || property.name;
            this.hidden = !!property.hidden;
            this.description = property.description || null;
            this.format = property.format || null;
            this.stub = !!property.stub;
            this.maxLength = property.maxLength || 0;
            this.matchable = !!property.matchable;
            this.deprecated = !!property.deprecated;
            this.range = property.range || null;
            this.reverse = property.reverse || null;
            this.type = schema.model.getType(property.type);
            this.hasRange = this.range !== null;
            this.hasReverse = this.range !== null && this.reverse !== null;
        }
        getRange() {
            return this.schema.model.getSchema(this.range);
        }
        getReverse() {
            if (this.range === null || this.reverse === null) {
                throw new Error("This property has no reverse");
            }
            return this.getRange().getProperty(this.reverse);
        }
        toString() {
            return this.qname;
        }
    }
    Property.isProperty = (item) => {
        return !!item;
    };

    class Schema {
        constructor(model, schemaName, config) {
            var _a, _b;
            this.properties = new Map();
            this.model = model;
            this.name = schemaName;
            this.label = config.label || this.name;
            this.plural = config.plural || this.label;
            this.schemata = config.schemata;
            this.extends = config.extends;
            this.featured = config.featured || [];
            this.caption = config.caption || [];
            this.required = config.required || [];
            this.abstract = !!config.abstract;
            this.hidden = !!config.hidden;
            this.matchable = !!config.matchable;
            this.generated = !!config.generated;
            this.deprecated = !!config.deprecated;
            this.description = config.description || null;
            this.isEdge = !!config.edge;
            this.edge = config.edge;
            this.temporalStart = ((_a = config.temporalExtent) === null || _a === void 0 ? void 0 : _a.start) || [];
            this.temporalEnd = ((_b = config.temporalExtent) === null || _b === void 0 ? void 0 : _b.end) || [];
            Object.entries(config.properties).forEach(([propertyName, property]) => {
                this.properties.set(propertyName, new Property(this, property));
            });
        }
        isThing() {
            return this.isA(Schema.THING);
        }
        isDocument() {
            return this.isA(Schema.DOCUMENT);
        }
        getExtends() {
            return this.extends.map(name => this.model.getSchema(name));
        }
        getParents() {
            const parents = new Map();
            for (const ext of this.getExtends()) {
                parents.set(ext.name, ext);
                for (const parent of ext.getParents()) {
                    parents.set(parent.name, parent);
                }
            }
            return Array.from(parents.values());
        }
        getChildren() {
            const children = new Array();
            for (const schema of this.model.getSchemata()) {
                const parents = schema.getParents().map(s => s.name);
                if (parents.indexOf(this.name) !== -1) {
                    children.push(schema);
                }
            }
            return children;
        }
        getProperties(qualified = false) {
            const properties = new Map();
            this.getExtends().forEach((schema) => {
                schema.getProperties(qualified).forEach((prop, name) => {
                    properties.set(name, prop);
                });
            });
            this.properties.forEach((prop, name) => {
                properties.set(qualified ? prop.qname : name, prop);
            });
            return properties;
        }
        getEditableProperties() {
            return Array.from(this.getProperties().values())
                .filter(prop => !prop.hidden && !prop.stub);
        }
        getFeaturedProperties() {
            return this.featured.map(name => this.getProperty(name));
        }
        getTemporalStartProperties() {
            const properties = new Set(this.temporalStart);
            for (const ext of this.getExtends()) {
                for (const property of ext.getTemporalStartProperties()) {
                    properties.add(property.name);
                }
            }
            return Array.from(properties).map((name) => this.getProperty(name));
        }
        getTemporalEndProperties() {
            const properties = new Set(this.temporalEnd);
            for (const ext of this.getExtends()) {
                for (const property of ext.getTemporalEndProperties()) {
                    properties.add(property.name);
                }
            }
            return Array.from(properties).map((name) => this.getProperty(name));
        }
        hasProperty(prop) {
            if (prop instanceof Property) {
                return this.getProperties(true).has(prop.qname);
            }
            return this.getProperties().has(prop);
        }
        /**
         * Get the value of a property. If it's not defined, return an
         * empty array. If it's not a valid property, raise an error.
         *
         * @param prop name or Property
         */
        getProperty(prop) {
            if (prop instanceof Property) {
                return prop;
            }
            if (this.hasProperty(prop)) {
                return this.getProperties().get(prop);
            }
            else {
                throw new Error('Property does not exist: ' + prop);
            }
        }
        isA(schema) {
            try {
                schema = this.model.getSchema(schema);
                return !!~this.schemata.indexOf(schema.name);
            }
            catch (_a) {
                return false;
            }
        }
        isAny(schemata) {
            for (const schema of schemata) {
                if (this.isA(schema)) {
                    return true;
                }
            }
            return false;
        }
        toString() {
            return this.name;
        }
    }
    Schema.THING = 'Thing';
    Schema.DOCUMENT = 'Document';
    Schema.isSchema = (item) => {
        return !!item;
    };

    /**
     * A property type, such as a string, email address, phone number,
     * URL or a related entity.
     */
    class PropertyType {
        constructor(name, data) {
            this.name = name;
            this.label = data.label || name;
            this.description = data.description || null;
            this.maxLength = data.maxLength || 0;
            this.plural = data.plural || this.label;
            this.group = data.group || null;
            this.grouped = data.group !== undefined;
            this.matchable = !!data.matchable;
            this.pivot = !!data.pivot;
            this.isEntity = name === PropertyType.ENTITY;
            this.values = new Map();
            if (data.values) {
                Object.entries(data.values).forEach(([value, label]) => {
                    this.values.set(value, label);
                });
            }
        }
        getLabel(value) {
            if (!value) {
                return '';
            }
            return this.values.get(value) || value;
        }
        toString() {
            return this.name;
        }
    }
    PropertyType.ENTITY = 'entity';

    const byteToHex = [];
    for (let i = 0; i < 256; ++i) {
        byteToHex.push((i + 0x100).toString(16).slice(1));
    }
    function unsafeStringify(arr, offset = 0) {
        return (byteToHex[arr[offset + 0]] +
            byteToHex[arr[offset + 1]] +
            byteToHex[arr[offset + 2]] +
            byteToHex[arr[offset + 3]] +
            '-' +
            byteToHex[arr[offset + 4]] +
            byteToHex[arr[offset + 5]] +
            '-' +
            byteToHex[arr[offset + 6]] +
            byteToHex[arr[offset + 7]] +
            '-' +
            byteToHex[arr[offset + 8]] +
            byteToHex[arr[offset + 9]] +
            '-' +
            byteToHex[arr[offset + 10]] +
            byteToHex[arr[offset + 11]] +
            byteToHex[arr[offset + 12]] +
            byteToHex[arr[offset + 13]] +
            byteToHex[arr[offset + 14]] +
            byteToHex[arr[offset + 15]]).toLowerCase();
    }

    let getRandomValues;
    const rnds8 = new Uint8Array(16);
    function rng() {
        if (!getRandomValues) {
            if (typeof crypto === 'undefined' || !crypto.getRandomValues) {
                throw new Error('crypto.getRandomValues() not supported. See https://github.com/uuidjs/uuid#getrandomvalues-not-supported');
            }
            getRandomValues = crypto.getRandomValues.bind(crypto);
        }
        return getRandomValues(rnds8);
    }

    const randomUUID = typeof crypto !== 'undefined' && crypto.randomUUID && crypto.randomUUID.bind(crypto);
    var native = { randomUUID };

    function v4(options, buf, offset) {
        if (native.randomUUID && true && !options) {
            return native.randomUUID();
        }
        options = options || {};
        const rnds = options.random ?? options.rng?.() ?? rng();
        if (rnds.length < 16) {
            throw new Error('Random bytes length must be >= 16');
        }
        rnds[6] = (rnds[6] & 0x0f) | 0x40;
        rnds[8] = (rnds[8] & 0x3f) | 0x80;
        return unsafeStringify(rnds);
    }

    class Model {
        constructor(config) {
            this.schemata = {};
            this.types = {};
            this.types = {};
            Object.entries(config.types).forEach(([typeName, typeData]) => {
                this.types[typeName] = new PropertyType(typeName, typeData);
            });
            this.schemata = {};
            Object.entries(config.schemata).forEach(([schemaName, schema]) => {
                this.schemata[schemaName] = new Schema(this, schemaName, schema);
            });
        }
        getSchema(schemaName) {
            if (schemaName === null || schemaName === undefined) {
                throw new Error('Invalid schema.');
            }
            if (schemaName instanceof Schema) {
                return schemaName;
            }
            const schema = this.schemata[schemaName];
            if (schema === undefined) {
                throw new Error('No such schema: ' + schemaName);
            }
            return schema;
        }
        /**
         * Get a list of all schemata.
         */
        getSchemata() {
            return Object.keys(this.schemata)
                .map((name) => this.schemata[name])
                .filter(Schema.isSchema);
        }
        /**
         * Get a list of all unique properties.
         */
        getProperties() {
            const qnames = new Map();
            this.getSchemata().forEach((schema) => {
                schema.getProperties().forEach((prop) => {
                    qnames.set(prop.qname, prop);
                });
            });
            return Array.from(qnames.values());
        }
        /**
         * Get a particular property type.
         *
         * @param type name of the type
         */
        getType(type) {
            if (type instanceof PropertyType) {
                return type;
            }
            return this.types[type];
        }
        /**
         * Convert a raw JSON object to an entity proxy.
         *
         * @param raw entity source data
         */
        getEntity(raw) {
            if (raw instanceof Entity) {
                return raw;
            }
            else {
                return new Entity(this, raw);
            }
        }
        /**
         * Make a new object with the given schema, and generate a random ID for
         * it.
         *
         * @param schema Schema name or object
         */
        createEntity(schema, namespace) {
            const rawId = v4();
            const id = namespace ? namespace.sign(rawId) : rawId;
            return this.getEntity({
                id,
                schema: schema,
                properties: {}
            });
        }
    }

    class Namespace {
        constructor(namespaceKey) {
            this.separator = '.';
            this.namespaceKey = namespaceKey;
        }
        parse(id) {
            return id.split(this.separator);
        }
        signature(id) {
            return crypto$1.createHmac('sha1', this.namespaceKey)
                .update(id)
                .digest('hex');
        }
        sign(id) {
            const entityId = this.parse(id)[0];
            if (!entityId) {
                return id;
            }
            if (!this.namespaceKey.length) {
                return entityId;
            }
            const digest = this.signature(entityId);
            return [entityId, digest].join(this.separator);
        }
    }

    var airplane = [
    	"M18.0660709,8.36536402 L20.8875772,5.54458629 C21.9133918,4.5186687 22.5761819,3.61553579 22.8567664,2.85923472 C23.1695365,2.01845964 22.9100641,1.61112553 22.6495875,1.35064901 C22.4112529,1.11228608 22.1537887,1.00065218 21.8379832,1.00065218 C21.0182429,1.00065218 19.8174299,1.75090285 18.455676,3.11265673 L15.633611,5.93369193 C15.4827627,6.0845505 15.2856301,6.15997978 15.0875036,6.15997978 C14.9517428,6.15997978 14.8149675,6.12377517 14.6932745,6.05136336 L4.16427616,4.01376597 L3.46026606,4.71777606 L11.3963424,8.76691548 C11.6125841,8.87651799 11.7654534,9.08269789 11.8066889,9.32205978 C11.848931,9.56042013 11.7755125,9.80580926 11.6095691,9.98281589 C9.94429072,11.7608636 7.97597694,14.2298938 6.47444575,16.4263723 C6.32861803,16.6395862 6.08924584,16.76329 5.83680992,16.76329 C5.78652459,16.76329 5.73523257,16.7582617 5.68494724,16.7482026 L2.07735892,16.0260953 L1.69116211,16.4132957 L4.53433974,18.1270289 C4.87828874,18.3352145 5.00601415,18.7706894 4.82900752,19.1297232 C4.81593349,19.1578847 4.80285945,19.1850394 4.78978542,19.2111875 C4.81492938,19.1991201 4.84208155,19.1860435 4.87024298,19.1719654 C4.97986351,19.1186626 5.09552158,19.0925145 5.21017296,19.0925145 C5.47265771,19.0925145 5.72811626,19.2262697 5.87193319,19.4656316 L7.58770034,22.3077776 L7.97490074,21.92158 L7.25279091,18.3139917 C7.19143719,18.0102612 7.31816364,17.6994993 7.57361704,17.5245035 C9.7700441,16.0229723 12.2390743,14.0558686 14.0171735,12.3893801 C14.1619971,12.2536089 14.3500721,12.1801904 14.5451811,12.1801904 C14.589434,12.1801904 14.6336844,12.1852213 14.6779373,12.1922603 C14.917276,12.2345102 15.1224518,12.386378 15.2330816,12.6026068 L19.2829934,20.5386832 L19.9870035,19.8346731 L17.9494061,9.30670462 C17.878001,9.18904348 17.8407871,9.05427642 17.839783,8.91548777 C17.8387789,8.70931044 17.9202406,8.51119432 18.0660709,8.36536402 Z M21.0697191,20.1661711 L19.0174935,22.2183966 L18.3922722,20.9932331 L14.4791672,13.3252378 C12.7196079,14.9479471 10.3794067,16.8076312 8.26271451,18.2644698 L9.06067514,22.2510011 L7.39080297,23.9165484 L6.73160317,22.8245925 L5.12324023,20.1603562 L2.58904951,21.3765913 L3.83944965,18.875791 L0.0817566599,16.6108312 L1.7479369,14.9403211 L2.27362914,15.0455455 L5.73387271,15.7381597 C7.18887409,13.6241389 9.04933934,11.2833511 10.6737781,9.52089059 L1.78047362,4.98335494 L3.83276985,2.93105871 L15.0510811,5.10205363 L17.7485692,2.40554995 C19.2842942,0.869824996 20.6760371,0.000652177297 21.8379832,0.000652177297 C22.4240387,0.000652177297 22.934104,0.22090165 23.3566943,0.643542225 C23.9932762,1.28012414 24.1981866,2.12141993 23.7943241,3.20706462 C23.4547975,4.12224111 22.7139781,5.13228661 21.5945927,6.25178437 L18.8983998,8.94728106 L21.0697191,20.1661711 Z M8.15134766,18.3408882 C8.14715319,18.3437577 8.14295965,18.3466255 8.13876706,18.3494916 C8.15131479,18.3408959 8.1628081,18.3311762 8.17316587,18.3205352 L8.15134766,18.3408882 Z M3.93208597,18.6875335 C3.93153488,18.6886513 3.93099366,18.6897715 3.93046229,18.6908938 C3.93098075,18.6898674 3.93152679,18.6887143 3.93208597,18.6875335 Z"
    ];
    var assessment = [
    	"M2.39 12.543A4.5 4.5 0 0 1 1 9.29V3.5A1.5 1.5 0 0 1 2.5 2h5.79a4.5 4.5 0 0 1 3.253 1.39l9.142 9.558a1.5 1.5 0 0 1-.023 2.097l-6.617 6.617a1.5 1.5 0 0 1-2.097.023l-9.559-9.142zm.69-.723l9.559 9.143a.5.5 0 0 0 .699-.008l6.617-6.617a.5.5 0 0 0 .008-.7L10.82 4.082A3.5 3.5 0 0 0 8.29 3H2.5a.5.5 0 0 0-.5.5v5.79a3.5 3.5 0 0 0 1.08 2.53z",
    	"M14.793 22.5l8.146-8.146a.5.5 0 0 0 0-.708L11.793 2.5a1 1 0 0 1 1.414 0l10.44 10.44a1.5 1.5 0 0 1 0 2.12l-7.44 7.44a1 1 0 0 1-1.414 0z",
    	"M5.5 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z"
    ];
    var asset = [
    	"M4.332,20.031C3.892,20.655 3.519,21.122 3.092,21.597C3.013,21.684 2.932,21.772 2.843,21.868C2.716,22.004 2.255,22.489 2.176,22.573C2.161,22.589 2.145,22.605 2.13,22.622L6.384,22.619C7.373,21.104 8.834,20.338 10.678,20.338C13.013,20.338 14.358,20.212 15.756,19.891C16.382,19.747 19.214,18.946 20.162,18.703C22.836,18.123 22.996,18.028 22.893,17.595C22.842,17.414 22.561,17.325 21.964,17.368C21.791,17.38 21.611,17.403 21.368,17.439C21.242,17.458 21.242,17.458 21.121,17.476C21.026,17.491 20.957,17.5 20.922,17.504L18.584,17.935C18.043,18.112 17.261,18.271 16.269,18.422C15.587,18.525 14.993,18.6 14.037,18.712C13.641,18.758 13.53,18.771 13.441,18.784C12.523,18.422 14.337,17.464 15.105,16.946C15.329,16.795 15.715,16.48 16.262,16C16.34,15.911 16.362,15.778 16.262,15.646C16.15,15.5 15.959,15.387 15.897,15.387C15.604,15.387 15.244,15.517 14.671,15.815C14.598,15.852 14.544,15.881 14.416,15.949C13.755,16.3 13.5,16.422 13.203,16.507C12.44,16.84 11.352,16.839 10.487,16.511C9.604,16.145 8.78,16.284 7.768,16.956C6.176,18.096 5.151,18.987 4.332,20.031ZM18.337,16.968L20.768,16.516C20.822,16.51 20.884,16.501 20.972,16.487C21.09,16.469 21.09,16.469 21.22,16.45C21.486,16.41 21.688,16.385 21.892,16.37C22.915,16.297 23.632,16.525 23.861,17.344C24.169,18.638 23.592,18.982 20.392,19.676C19.484,19.909 16.635,20.715 15.98,20.865C14.501,21.205 13.083,21.338 10.678,21.338C9.087,21.338 7.9,22.002 7.093,23.373L6.948,23.619L-0.104,23.623L0.624,22.792C0.901,22.477 1.156,22.198 1.448,21.888C1.53,21.8 1.988,21.318 2.111,21.186C2.197,21.094 2.275,21.01 2.349,20.927C2.75,20.482 3.098,20.047 3.529,19.434C4.437,18.277 5.527,17.331 7.193,16.138C8.481,15.281 9.649,15.081 10.856,15.582C11.471,15.815 12.289,15.815 12.86,15.57C13.125,15.491 13.35,15.383 13.946,15.066C14.077,14.996 14.134,14.966 14.211,14.927C14.92,14.559 15.395,14.387 15.897,14.387C16.301,14.387 16.769,14.663 17.057,15.039C17.425,15.522 17.463,16.12 17.038,16.602C16.687,16.956 16.386,17.232 16.136,17.43C17.069,17.288 17.802,17.139 18.337,16.968Z",
    	"M5,5.95L5,4.95L19,4.95L19,5.95L5,5.95Z",
    	"M17.191,2L6.809,2L5.098,5.422L12,13.244L18.902,5.422L17.191,2ZM19.668,6.065L12.75,13.906C12.384,14.32 11.753,14.36 11.338,13.994C11.307,13.967 11.278,13.937 11.25,13.906L4.332,6.065C4.071,5.769 4.008,5.346 4.173,4.987L5.733,1.583C5.896,1.228 6.251,1 6.642,1L17.358,1C17.749,1 18.104,1.228 18.267,1.583L19.827,4.987C19.992,5.346 19.929,5.769 19.668,6.065Z",
    	"M17.149,1.644L17.851,2.356L14.426,5.741L12.002,2.79L9.601,5.741L6.15,2.357L6.85,1.643L9.517,4.259L11.998,1.21L14.503,4.259L17.149,1.644Z",
    	"M8.873,5.016L15.25,5.016L12.5,14L11.5,14L8.873,5.016ZM12.011,11.415L13.853,6.016L10.251,6.016L12.011,11.415Z"
    ];
    var associate = [
    	"M16.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm0 1a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z",
    	"M6.5 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm0 1a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z",
    	"M14 13a4 4 0 0 0-4 4v6h13v-6a4 4 0 0 0-4-4h-5zm0-1h5a5 5 0 0 1 5 5v6a1 1 0 0 1-1 1H10a1 1 0 0 1-1-1v-6a5 5 0 0 1 5-5z",
    	"M8 23.5a.5.5 0 0 1-.5.5h-6A1.5 1.5 0 0 1 0 22.5v-7A4.5 4.5 0 0 1 4.5 11h4c.522 0 1.191.234 2.009.702.28.16.385.51.241.798a.426.426 0 0 1-.648.142C9.568 12.214 9.034 12 8.5 12h-4A3.5 3.5 0 0 0 1 15.5v7a.5.5 0 0 0 .5.5h6a.5.5 0 0 1 .5.5z",
    	"M4 24H3v-8a1 1 0 0 1 1-1v9z",
    	"M13 24h-1v-7a1 1 0 0 1 1-1v8z",
    	"M21 24h-1v-8a1 1 0 0 1 1 1v7z"
    ];
    var audio = [
    	"M5 14v-4H3a1 1 0 0 0-1 1v2a1 1 0 0 0 1 1h2zM3 9h3v6H3a2 2 0 0 1-2-2v-2a2 2 0 0 1 2-2z",
    	"M12 6.443l-6 2.25v6.614l6 2.25V6.443zM5.649 7.757l6-2.25A1 1 0 0 1 13 6.443v11.114a1 1 0 0 1-1.351.936l-6-2.25A1 1 0 0 1 5 15.307V8.693a1 1 0 0 1 .649-.936z",
    	"M15.89 14.812a.5.5 0 1 1-.78-.625 3.502 3.502 0 0 0 0-4.375.5.5 0 1 1 .78-.625 4.502 4.502 0 0 1 0 5.625z",
    	"M18.252 15.934a.5.5 0 0 1-.186-.682l.299-.523a5.5 5.5 0 0 0 0-5.458l-.3-.523a.5.5 0 0 1 .868-.496l.3.523a6.5 6.5 0 0 1 0 6.45l-.299.523a.5.5 0 0 1-.682.186z",
    	"M21.297 16.957a.5.5 0 0 1-.254-.66l.556-1.251a7.5 7.5 0 0 0 0-6.092l-.556-1.25a.5.5 0 1 1 .914-.406l.556 1.25a8.5 8.5 0 0 1 0 6.904l-.556 1.251a.5.5 0 0 1-.66.254z"
    ];
    var bankaccount = [
    	"M10.086,20.739L10.086,19.794C10.725,20.061 11.271,20.194 11.724,20.194C12.252,20.194 12.517,20.014 12.517,19.654C12.517,19.422 12.299,19.219 11.863,19.044L11.428,18.87C10.954,18.679 10.616,18.472 10.413,18.252C10.21,18.031 10.108,17.758 10.108,17.433C10.108,16.98 10.281,16.628 10.626,16.377C10.972,16.126 11.455,16 12.077,16C12.466,16 12.929,16.057 13.466,16.17L13.466,17.076C12.949,16.896 12.521,16.806 12.181,16.806C11.647,16.806 11.38,16.971 11.38,17.302C11.38,17.52 11.577,17.704 11.972,17.855L12.347,17.999C12.907,18.211 13.297,18.426 13.516,18.644C13.735,18.861 13.845,19.142 13.845,19.484C13.845,19.934 13.658,20.3 13.285,20.58C12.912,20.86 12.427,21 11.828,21C11.254,21 10.673,20.913 10.086,20.739Z",
    	"M12,15C12.276,15 12.5,15.224 12.5,15.5L12.5,16C12.5,16.276 12.276,16.5 12,16.5C11.724,16.5 11.5,16.276 11.5,16L11.5,15.5C11.5,15.224 11.724,15 12,15Z",
    	"M12,20.5C12.276,20.5 12.5,20.724 12.5,21L12.5,21.5C12.5,21.776 12.276,22 12,22C11.724,22 11.5,21.776 11.5,21.5L11.5,21C11.5,20.724 11.724,20.5 12,20.5Z",
    	"M23,23L24,23L24,24L0,24L0,23L1,23L1,12L0,12L0,9L3,9L3,6L8,6C8,4.142 9.266,2.581 10.983,2.131L12,-0L13.017,2.131C14.734,2.581 16,4.142 16,6L21,6L21,9L24,9L24,12L23,12L23,23ZM22,23L22,12L18.658,12L20.707,14L19,14L19,23L22,23ZM18,23L18,14L17,14L17,23L18,23ZM16,23L16,14L8,14L8,23L16,23ZM7,23L7,14L6,14L6,23L7,23ZM5,23L5,14L3.293,14L5.342,12L2,12L2,23L5,23ZM9,6L11.488,6L12,5.5L12.512,6L15,6C15,4.343 13.657,3 12,3C10.343,3 9,4.343 9,6ZM20,7L13.537,7L15.585,9L20,9L20,7ZM10.463,7L4,7L4,9L8.415,9L10.463,7ZM21,10L20,10L20,11L21,11L21,10ZM3,10L3,11L4,11L4,10L3,10ZM22,11L23,11L23,10L22,10L22,11ZM2,11L2,10L1,10L1,11L2,11ZM19,11L19,10L16.61,10L17.634,11L19,11ZM5,11L6.366,11L7.39,10L5,10L5,11ZM16.669,13L18.293,13L12,7L5.707,13L7.331,13L12,8.5L16.669,13ZM8.707,13L15.293,13L12,10L8.707,13ZM3,15L4,15L4,18L3,18L3,15ZM20,15L21,15L21,18L20,18L20,15Z"
    ];
    var company = [
    	"M1,5 L1,23 L8,23 L8,5 L1,5 Z M1,4 L9,4 L9,24 L1,24 C0.44771525,24 6.76353751e-17,23.5522847 0,23 L0,5 C-6.76353751e-17,4.44771525 0.44771525,4 1,4 Z",
    	"M9,22 L9,23 L15,23 L15,22 L9,22 Z M8,21 L16,21 L16,24 L8,24 L8,21 Z",
    	"M9,1 L9,21 L15,21 L15,1 L9,1 Z M9,0 L15,0 C15.5522847,-1.01453063e-16 16,0.44771525 16,1 L16,22 L8,22 L8,1 C8,0.44771525 8.44771525,1.01453063e-16 9,0 Z",
    	"M11,3 L11,4 L13,4 L13,3 L11,3 Z M11,2 L13,2 C13.5522847,2 14,2.44771525 14,3 L14,4 C14,4.55228475 13.5522847,5 13,5 L11,5 C10.4477153,5 10,4.55228475 10,4 L10,3 C10,2.44771525 10.4477153,2 11,2 Z",
    	"M11,7 L11,8 L13,8 L13,7 L11,7 Z M11,6 L13,6 C13.5522847,6 14,6.44771525 14,7 L14,8 C14,8.55228475 13.5522847,9 13,9 L11,9 C10.4477153,9 10,8.55228475 10,8 L10,7 C10,6.44771525 10.4477153,6 11,6 Z",
    	"M11,11 L11,12 L13,12 L13,11 L11,11 Z M11,10 L13,10 C13.5522847,10 14,10.4477153 14,11 L14,12 C14,12.5522847 13.5522847,13 13,13 L11,13 C10.4477153,13 10,12.5522847 10,12 L10,11 C10,10.4477153 10.4477153,10 11,10 Z",
    	"M3,8 L4,8 L4,7 L3,7 L3,8 Z M3,6 L4,6 C4.55228475,6 5,6.44771525 5,7 L5,8 C5,8.55228475 4.55228475,9 4,9 L3,9 C2.44771525,9 2,8.55228475 2,8 L2,7 C2,6.44771525 2.44771525,6 3,6 Z",
    	"M7,8 L8,8 L8,7 L7,7 L7,8 Z M7,6 L8,6 C8.55228475,6 9,6.44771525 9,7 L9,8 C9,8.55228475 8.55228475,9 8,9 L7,9 C6.44771525,9 6,8.55228475 6,8 L6,7 C6,6.44771525 6.44771525,6 7,6 Z",
    	"M3,12 L4,12 L4,11 L3,11 L3,12 Z M3,10 L4,10 C4.55228475,10 5,10.4477153 5,11 L5,12 C5,12.5522847 4.55228475,13 4,13 L3,13 C2.44771525,13 2,12.5522847 2,12 L2,11 C2,10.4477153 2.44771525,10 3,10 Z",
    	"M7,12 L8,12 L8,11 L7,11 L7,12 Z M7,10 L8,10 C8.55228475,10 9,10.4477153 9,11 L9,12 C9,12.5522847 8.55228475,13 8,13 L7,13 C6.44771525,13 6,12.5522847 6,12 L6,11 C6,10.4477153 6.44771525,10 7,10 Z",
    	"M3,16 L4,16 L4,15 L3,15 L3,16 Z M3,14 L4,14 C4.55228475,14 5,14.4477153 5,15 L5,16 C5,16.5522847 4.55228475,17 4,17 L3,17 C2.44771525,17 2,16.5522847 2,16 L2,15 C2,14.4477153 2.44771525,14 3,14 Z",
    	"M7,16 L8,16 L8,15 L7,15 L7,16 Z M7,14 L8,14 C8.55228475,14 9,14.4477153 9,15 L9,16 C9,16.5522847 8.55228475,17 8,17 L7,17 C6.44771525,17 6,16.5522847 6,16 L6,15 C6,14.4477153 6.44771525,14 7,14 Z",
    	"M3,20 L4,20 L4,19 L3,19 L3,20 Z M3,18 L4,18 C4.55228475,18 5,18.4477153 5,19 L5,20 C5,20.5522847 4.55228475,21 4,21 L3,21 C2.44771525,21 2,20.5522847 2,20 L2,19 C2,18.4477153 2.44771525,18 3,18 Z",
    	"M7,20 L8,20 L8,19 L7,19 L7,20 Z M7,18 L8,18 C8.55228475,18 9,18.4477153 9,19 L9,20 C9,20.5522847 8.55228475,21 8,21 L7,21 C6.44771525,21 6,20.5522847 6,20 L6,19 C6,18.4477153 6.44771525,18 7,18 Z",
    	"M16,20 L17,20 L17,19 L16,19 L16,20 Z M16,18 L17,18 C17.5522847,18 18,18.4477153 18,19 L18,20 C18,20.5522847 17.5522847,21 17,21 L16,21 C15.4477153,21 15,20.5522847 15,20 L15,19 C15,18.4477153 15.4477153,18 16,18 Z",
    	"M20,20 L21,20 L21,19 L20,19 L20,20 Z M20,18 L21,18 C21.5522847,18 22,18.4477153 22,19 L22,20 C22,20.5522847 21.5522847,21 21,21 L20,21 C19.4477153,21 19,20.5522847 19,20 L19,19 C19,18.4477153 19.4477153,18 20,18 Z",
    	"M20,16 L21,16 L21,15 L20,15 L20,16 Z M20,14 L21,14 C21.5522847,14 22,14.4477153 22,15 L22,16 C22,16.5522847 21.5522847,17 21,17 L20,17 C19.4477153,17 19,16.5522847 19,16 L19,15 C19,14.4477153 19.4477153,14 20,14 Z",
    	"M16,16 L17,16 L17,15 L16,15 L16,16 Z M16,14 L17,14 C17.5522847,14 18,14.4477153 18,15 L18,16 C18,16.5522847 17.5522847,17 17,17 L16,17 C15.4477153,17 15,16.5522847 15,16 L15,15 C15,14.4477153 15.4477153,14 16,14 Z",
    	"M16,12 L17,12 L17,11 L16,11 L16,12 Z M16,10 L17,10 C17.5522847,10 18,10.4477153 18,11 L18,12 C18,12.5522847 17.5522847,13 17,13 L16,13 C15.4477153,13 15,12.5522847 15,12 L15,11 C15,10.4477153 15.4477153,10 16,10 Z",
    	"M20,12 L21,12 L21,11 L20,11 L20,12 Z M20,10 L21,10 C21.5522847,10 22,10.4477153 22,11 L22,12 C22,12.5522847 21.5522847,13 21,13 L20,13 C19.4477153,13 19,12.5522847 19,12 L19,11 C19,10.4477153 19.4477153,10 20,10 Z",
    	"M20,8 L21,8 L21,7 L20,7 L20,8 Z M20,6 L21,6 C21.5522847,6 22,6.44771525 22,7 L22,8 C22,8.55228475 21.5522847,9 21,9 L20,9 C19.4477153,9 19,8.55228475 19,8 L19,7 C19,6.44771525 19.4477153,6 20,6 Z",
    	"M16,8 L17,8 L17,7 L16,7 L16,8 Z M16,6 L17,6 C17.5522847,6 18,6.44771525 18,7 L18,8 C18,8.55228475 17.5522847,9 17,9 L16,9 C15.4477153,9 15,8.55228475 15,8 L15,7 C15,6.44771525 15.4477153,6 16,6 Z",
    	"M11,15 L11,16 L13,16 L13,15 L11,15 Z M11,14 L13,14 C13.5522847,14 14,14.4477153 14,15 L14,16 C14,16.5522847 13.5522847,17 13,17 L11,17 C10.4477153,17 10,16.5522847 10,16 L10,15 C10,14.4477153 10.4477153,14 11,14 Z",
    	"M11,19 L11,21 L13,21 L13,19 L11,19 Z M11,18 L13,18 C13.5522847,18 14,18.4477153 14,19 L14,22 L10,22 L10,19 C10,18.4477153 10.4477153,18 11,18 Z",
    	"M16,5 L16,23 L23,23 L23,5 L16,5 Z M16,4 L23,4 C23.5522847,4 24,4.44771525 24,5 L24,23 C24,23.5522847 23.5522847,24 23,24 L15,24 L15,5 C15,4.44771525 15.4477153,4 16,4 Z"
    ];
    var connections = [
    	"M12.5 15a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm0 1a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z",
    	"M12.5 4a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z",
    	"M12.5 22a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z",
    	"M21.5 9a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z",
    	"M21.5 17a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z",
    	"M3.5 9a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z",
    	"M3.5 17a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z",
    	"M4.868 8.816l.316-.948 3.948 1.316-.316.948z",
    	"M12 4h1v4h-1z",
    	"M19.816 7.868l.316.948-3.948 1.316-.316-.948z",
    	"M20.132 14.184l-.316.948-3.948-1.316.316-.948z",
    	"M13 19h-1v-4h1z",
    	"M5.184 15.132l-.316-.948 3.948-1.316.316.948z",
    	"M12.5 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z"
    ];
    var contract = [
    	"M17,21 L17,15 L18,14 L18,21 C18,21.5522847 17.5522847,22 17,22 L3,22 C2.44771525,22 2,21.5522847 2,21 L2,1 C2,0.44771525 2.44771525,1.01453063e-16 3,0 L17,0 C17.5522847,-1.01453063e-16 18,0.44771525 18,1 L18,10 L17,11 L17,1 L3,1 L3,21 L17,21 Z",
    	"M4.91666667,3.5 L4.91666667,3.5 C4.91666667,3.22385763 5.14052429,3 5.41666667,3 L14.5833333,3 C14.8594757,3 15.0833333,3.22385763 15.0833333,3.5 L15.0833333,3.5 C15.0833333,3.77614237 14.8594757,4 14.5833333,4 L5.41666667,4 C5.14052429,4 4.91666667,3.77614237 4.91666667,3.5 Z",
    	"M4.91666667,6.5 L4.91666667,6.5 C4.91666667,6.22385763 5.14052429,6 5.41666667,6 L14.5833333,6 C14.8594757,6 15.0833333,6.22385763 15.0833333,6.5 L15.0833333,6.5 C15.0833333,6.77614237 14.8594757,7 14.5833333,7 L5.41666667,7 C5.14052429,7 4.91666667,6.77614237 4.91666667,6.5 Z",
    	"M4.91666667,9.5 L4.91666667,9.5 C4.91666667,9.22385763 5.14052429,9 5.41666667,9 L14.5833333,9 C14.8594757,9 15.0833333,9.22385763 15.0833333,9.5 L15.0833333,9.5 C15.0833333,9.77614237 14.8594757,10 14.5833333,10 L5.41666667,10 C5.14052429,10 4.91666667,9.77614237 4.91666667,9.5 Z",
    	"M6.41535434,16.2823175 C6.31240692,16.505979 6.20536712,16.7456998 6.07090351,17.0521684 C6.01300471,17.1841309 5.8175846,17.6318737 5.80374934,17.6635012 C5.78564865,17.7048796 5.76642797,17.7486667 5.74608731,17.7948624 L5.74610896,17.7948719 C5.6354547,18.046179 5.34202704,18.1602007 5.09071993,18.0495464 C5.08944895,18.0489868 5.08818031,18.0484218 5.08691406,18.0478516 L5.08691406,18.0478516 C4.83520415,17.9344924 4.72194252,17.6394095 4.83316246,17.386747 C4.85228279,17.3432631 4.87042545,17.3019253 4.88757289,17.2627261 C4.90106482,17.2318834 5.09680534,16.7834065 5.1551676,16.6503877 C5.29182527,16.3389184 5.40110052,16.0941912 5.50696119,15.8642004 C5.94392751,14.9148557 6.28127943,14.3103743 6.61330487,13.9578761 C7.2209511,13.3127625 7.93924335,13.5055905 8.25111975,14.4210342 C8.35897445,14.7376176 8.44233623,15.0561533 8.5144713,15.407236 C8.56086776,15.6330485 8.59879353,15.850129 8.66244782,16.227159 C8.8043761,17.038124 9,17.0521684 10,17.0521684 C11.1753614,17.0521684 12.3507228,17.0521684 13.5260842,17.0521684 L13.5260842,17.0521684 C13.7878207,17.0521684 14,17.2643477 14,17.5260842 L14,17.5260842 C14,17.7904253 13.790506,18.0072097 13.5263195,18.0162488 C10.8505636,18.1077892 9.41861345,18.1535645 9.23046875,18.1535645 C8.22777508,18.1535645 7.89388079,17.6363913 7.67741929,16.3995504 C7.49255823,15.3432714 7.46777137,15.2226333 7.30454431,14.7435166 C7.29939252,14.7283947 7.29448609,14.7144134 7.28988783,14.7015114 C7.06536803,14.9695537 6.7779687,15.4945085 6.41535434,16.2823175 Z",
    	"M15,23 L15,21 L16,21 L16,23 C16,23.5522847 15.5522847,24 15,24 L1,24 C0.44771525,24 6.76353751e-17,23.5522847 0,23 L0,3 C-6.76353751e-17,2.44771525 0.44771525,2 1,2 L3,2 L3,3 L1,3 L1,23 L15,23 Z",
    	"M13.2928932,14 L20.7928932,6.5 C21.1834175,6.10947571 21.8165825,6.10947571 22.2071068,6.5 L23.5,7.79289322 C23.8905243,8.18341751 23.8905243,8.81658249 23.5,9.20710678 L16,16.7071068 C15.8124636,16.8946432 15.5581097,17 15.2928932,17 L13,17 L13,14.7071068 C13,14.4418903 13.1053568,14.1875364 13.2928932,14 Z M14,16 L15.2928932,16 L22.7928932,8.5 L21.5,7.20710678 L14,14.7071068 L14,16 Z"
    ];
    var contractaward = [
    	"M13.5 20a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm0 1a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z",
    	"M13.5 18a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z",
    	"M7 3.5a.5.5 0 0 1 .5-.5h8.983a.5.5 0 1 1 0 1H7.5a.5.5 0 0 1-.5-.5z",
    	"M7 6.5a.5.5 0 0 1 .5-.5h8.983a.5.5 0 1 1 0 1H7.5a.5.5 0 0 1-.5-.5z",
    	"M7 9.5a.5.5 0 0 1 .5-.5h8.983a.5.5 0 1 1 0 1H7.5a.5.5 0 0 1-.5-.5z",
    	"M5 20h5v1H5a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v19a1 1 0 0 1-1 1h-2v-1h2V1H5v19z",
    	"M11.14 24h-1a1 1 0 0 1-.97-1.243l.966-3.863.97.242L10.14 23h1l1-3h2.72l1 3h1l-.966-3.864.97-.242.966 3.863A1 1 0 0 1 16.86 24h-1a1 1 0 0 1-.948-.684L14.14 21h-1.28l-.772 2.316a1 1 0 0 1-.948.684z"
    ];
    var courtcase = [
    	"M20 22h-4a2 2 0 0 0-1.732 1h7.464A2 2 0 0 0 20 22zm-4-1h4a3 3 0 0 1 3 3H13a3 3 0 0 1 3-3z",
    	"M15.5 7a.5.5 0 1 0 0 1h5a.5.5 0 1 0 0-1h-5zm0-1h5a1.5 1.5 0 0 1 0 3h-5a1.5 1.5 0 0 1 0-3z",
    	"M15.5 16a.5.5 0 1 0 0 1h5a.5.5 0 1 0 0-1h-5zm0-1h5a1.5 1.5 0 0 1 0 3h-5a1.5 1.5 0 0 1 0-3z",
    	"M16.5 9a.5.5 0 0 0-.5.5v5a.5.5 0 0 0 .5.5h3a.5.5 0 0 0 .5-.5v-5a.5.5 0 0 0-.5-.5h-3zm0-1h3A1.5 1.5 0 0 1 21 9.5v5a1.5 1.5 0 0 1-1.5 1.5h-3a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 16.5 8z",
    	"M21 11v2h5v-2h-5zm-1-1h7v4h-7v-4z",
    	"M1 19h9v-6a3 3 0 0 0-3-3H4a3 3 0 0 0-3 3v6zM4 9h3a4 4 0 0 1 4 4v7H0v-7a4 4 0 0 1 4-4z",
    	"M3 12v8H2v-7a1 1 0 0 1 1-1z",
    	"M8 12a1 1 0 0 1 1 1v7H8v-8z",
    	"M5.5 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm0 1a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z",
    	"M1 20v3h11v-3H1zm-1-1h12a1 1 0 0 1 1 1v4H0v-5z"
    ];
    var courtcaseparty = [
    	"M20 22h-4a2 2 0 0 0-1.732 1h7.464A2 2 0 0 0 20 22zm-4-1h4a3 3 0 0 1 3 3H13a3 3 0 0 1 3-3z",
    	"M15.5 7a.5.5 0 1 0 0 1h5a.5.5 0 1 0 0-1h-5zm0-1h5a1.5 1.5 0 0 1 0 3h-5a1.5 1.5 0 0 1 0-3z",
    	"M15.5 16a.5.5 0 1 0 0 1h5a.5.5 0 1 0 0-1h-5zm0-1h5a1.5 1.5 0 0 1 0 3h-5a1.5 1.5 0 0 1 0-3z",
    	"M16.5 9a.5.5 0 0 0-.5.5v5a.5.5 0 0 0 .5.5h3a.5.5 0 0 0 .5-.5v-5a.5.5 0 0 0-.5-.5h-3zm0-1h3A1.5 1.5 0 0 1 21 9.5v5a1.5 1.5 0 0 1-1.5 1.5h-3a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 16.5 8z",
    	"M21 11v2h5v-2h-5zm-1-1h7v4h-7v-4z",
    	"M1 19h9v-6a3 3 0 0 0-3-3H4a3 3 0 0 0-3 3v6zM4 9h3a4 4 0 0 1 4 4v7H0v-7a4 4 0 0 1 4-4z",
    	"M3 12v8H2v-7a1 1 0 0 1 1-1z",
    	"M8 12a1 1 0 0 1 1 1v7H8v-8z",
    	"M5.5 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm0 1a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z",
    	"M1 20v3h11v-3H1zm-1-1h12a1 1 0 0 1 1 1v4H0v-5z"
    ];
    var debt = [
    	"M1 15v8h18v-8H1zm0-1h18a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H1a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1z",
    	"M1 15v2h1a1 1 0 0 0 1-1v-1H1zm0-1h3v2a2 2 0 0 1-2 2H0v-3a1 1 0 0 1 1-1z",
    	"M19 15h-2v1a1 1 0 0 0 1 1h1v-2zm1 0v3h-2a2 2 0 0 1-2-2v-2h3a1 1 0 0 1 1 1z",
    	"M1 23h2v-1a1 1 0 0 0-1-1H1v2zm-1 0v-3h2a2 2 0 0 1 2 2v2H1a1 1 0 0 1-1-1z",
    	"M19 23v-2h-1a1 1 0 0 0-1 1v1h2zm0 1h-3v-2a2 2 0 0 1 2-2h2v3a1 1 0 0 1-1 1z",
    	"M10 21c1.71 0 3-.968 3-2s-1.29-2-3-2-3 .968-3 2 1.29 2 3 2zm0 1c-2.21 0-4-1.343-4-3s1.79-3 4-3 4 1.343 4 3-1.79 3-4 3z",
    	"M3 13v2H2v-2a1 1 0 0 1 1-1h18a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-2v-1h2v-8H3z",
    	"M5 11v2H4v-2a1 1 0 0 1 1-1h18a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-2v-1h2v-8H5z",
    	"M11.5 0a.5.5 0 0 1 .5.5v8a.5.5 0 1 1-1 0v-8a.5.5 0 0 1 .5-.5z",
    	"M13.5 0a.5.5 0 0 1 .5.5v8a.5.5 0 1 1-1 0v-8a.5.5 0 0 1 .5-.5z",
    	"M15.75 2.75a.413.413 0 0 1-.536.041l-.482-.352A1.5 1.5 0 0 0 13.672 2h-2.465c-.32 0-.627.127-.853.354l-.147.146a.707.707 0 0 0 0 1l.147.146c.226.227.533.354.853.354h2.586c.585 0 1.147.233 1.56.646l.147.147a1.707 1.707 0 0 1 0 2.414l-.146.147A2.207 2.207 0 0 1 13.793 8h-2.465a2.5 2.5 0 0 1-1.767-.732l-.352-.482a.413.413 0 1 1 .577-.577l.482.352a1.5 1.5 0 0 0 1.06.439h2.465c.32 0 .627-.127.853-.354l.147-.146a.707.707 0 0 0 0-1l-.147-.146A1.207 1.207 0 0 0 13.793 5h-2.586a2.207 2.207 0 0 1-1.56-.646L9.5 4.207a1.707 1.707 0 0 1 0-2.414l.146-.147A2.207 2.207 0 0 1 11.207 1h2.465a2.5 2.5 0 0 1 1.767.732l.352.482a.413.413 0 0 1-.041.536z"
    ];
    var directorship = [
    	"M1 10v4h17v2.293L22.293 12 18 7.707V10H1zm-1 4v-4a1 1 0 0 1 1-1h16V5.293L23.707 12 17 18.707V15H1a1 1 0 0 1-1-1z",
    	"M12 8H1a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1h11V3.293L15.207 6.5 12 9.707V8zm1-1v.293l.793-.793L13 5.707V6H1v1h12z",
    	"M8 4H.994a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1H8V-.707L11.207 2.5 8 5.707V4zM.994 3H9v.293l.793-.793L9 1.707V2H.994v1z",
    	"M0 18v-1a1 1 0 0 1 1-1h11v-1.707l3.207 3.207L12 20.707V19H1a1 1 0 0 1-1-1zm1 0h12v.293l.793-.793-.793-.793V17H1v1z",
    	"M8 23H1.013a1 1 0 0 1-1-1v-1a1 1 0 0 1 1-1H8v-1.707l3.207 3.207L8 24.707V23zm-6.987-1H9v.293l.793-.793L9 20.707V21H1.013v1z"
    ];
    var document = [
    	"M3 7v16h12V7H3zm0-1h12c.5 0 1 .5 1 1v16a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z",
    	"M4 9.5a.5.5 0 0 1 .5-.5h9a.5.5 0 1 1 0 1h-9a.5.5 0 0 1-.5-.5z",
    	"M4 17.5a.5.5 0 0 1 .5-.5h9a.5.5 0 1 1 0 1h-9a.5.5 0 0 1-.5-.5z",
    	"M4 11.5a.5.5 0 0 1 .5-.5h7a.5.5 0 1 1 0 1h-7a.5.5 0 0 1-.5-.5z",
    	"M4 15.5a.5.5 0 0 1 .5-.5h8a.5.5 0 1 1 0 1h-8a.5.5 0 0 1-.5-.5z",
    	"M4 21.5a.5.5 0 0 1 .5-.5h8a.5.5 0 1 1 0 1h-8a.5.5 0 0 1-.5-.5z",
    	"M4 13.5a.5.5 0 0 1 .5-.5h4a.5.5 0 1 1 0 1h-4a.5.5 0 0 1-.5-.5z",
    	"M4 19.5a.5.5 0 0 1 .5-.5h2a.5.5 0 1 1 0 1h-2a.5.5 0 0 1-.5-.5z",
    	"M10 13.5a.5.5 0 0 1 .5-.5h3a.5.5 0 1 1 0 1h-3a.5.5 0 0 1-.5-.5z",
    	"M8 19.5a.5.5 0 0 1 .5-.5h5a.5.5 0 1 1 0 1h-5a.5.5 0 0 1-.5-.5z",
    	"M5 6.5H4v-1A1.5 1.5 0 0 1 5.5 4h11A1.5 1.5 0 0 1 18 5.5v15a1.5 1.5 0 0 1-1.5 1.5h-1v-1h1a.5.5 0 0 0 .5-.5v-15a.5.5 0 0 0-.5-.5h-11a.5.5 0 0 0-.5.5v1z",
    	"M7 4.5H6v-1A1.5 1.5 0 0 1 7.5 2h11A1.5 1.5 0 0 1 20 3.5v15a1.5 1.5 0 0 1-1.5 1.5h-1v-1h1a.5.5 0 0 0 .5-.5v-15a.5.5 0 0 0-.5-.5h-11a.5.5 0 0 0-.5.5v1z",
    	"M9 2.5H8v-1A1.5 1.5 0 0 1 9.5 0h11A1.5 1.5 0 0 1 22 1.5v15a1.5 1.5 0 0 1-1.5 1.5h-1v-1h1a.5.5 0 0 0 .5-.5v-15a.5.5 0 0 0-.5-.5h-11a.5.5 0 0 0-.5.5v1z"
    ];
    var documentation = [
    	"M6 10.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M6 7.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M6 4.5a.5.5 0 0 1 .5-.5h8a.5.5 0 1 1 0 1h-8a.5.5 0 0 1-.5-.5z",
    	"M12 14c-1.759 0-3.643 1.005-5.642 3.083 2 2.079 3.883 3.084 5.642 3.084 1.759 0 3.643-1.005 5.642-3.084C15.642 15.005 13.759 14 12 14zm0 7.167c-2.269 0-4.602-1.361-7-4.084C7.398 14.361 9.731 13 12 13s4.602 1.361 7 4.083c-2.398 2.723-4.731 4.084-7 4.084z",
    	"M12 18c.663 0 1-.337 1-1s-.337-1-1-1-1 .337-1 1 .337 1 1 1zm0 1a2 2 0 1 1 0-4 2 2 0 0 1 0 4z",
    	"M4 1v22h16V4.414L16.586 1H4zm0-1h12.586a1 1 0 0 1 .707.293l3.414 3.414a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M20 4l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3zm0 0l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3z"
    ];
    var economicactivity = [
    	"M3 8v8h18V8H3zm0-1h18a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z",
    	"M3 8v2h1a1 1 0 0 0 1-1V8H3zm0-1h3v2a2 2 0 0 1-2 2H2V8a1 1 0 0 1 1-1z",
    	"M21 8h-2v1a1 1 0 0 0 1 1h1V8zm1 0v3h-2a2 2 0 0 1-2-2V7h3a1 1 0 0 1 1 1z",
    	"M3 16h2v-1a1 1 0 0 0-1-1H3v2zm-1 0v-3h2a2 2 0 0 1 2 2v2H3a1 1 0 0 1-1-1z",
    	"M21 16v-2h-1a1 1 0 0 0-1 1v1h2zm0 1h-3v-2a2 2 0 0 1 2-2h2v3a1 1 0 0 1-1 1z",
    	"M12 14c1.71 0 3-.968 3-2s-1.29-2-3-2-3 .968-3 2 1.29 2 3 2zm0 1c-2.21 0-4-1.343-4-3s1.79-3 4-3 4 1.343 4 3-1.79 3-4 3z",
    	"M15 1h1.5A3.5 3.5 0 0 1 20 4.5V5a1 1 0 0 1-1 1h-1a1 1 0 0 1-1-1v-.5a.5.5 0 0 0-.5-.5H15v1.707L11.793 2.5 15-.707V1zm4 4v-.5A2.5 2.5 0 0 0 16.5 2H14v-.293l-.793.793.793.793V3h2.5A1.5 1.5 0 0 1 18 4.5V5h1z",
    	"M9.001 23.001h-1.5a3.5 3.5 0 0 1-3.5-3.5v-.5a1 1 0 0 1 1-1h1a1 1 0 0 1 1 1v.5a.5.5 0 0 0 .5.5h1.5v-1.707l3.207 3.207-3.207 3.207v-1.707zm-3-4h-1v.5a2.5 2.5 0 0 0 2.5 2.5h2.5v.293l.793-.793-.793-.793v.293h-2.5a1.5 1.5 0 0 1-1.5-1.5v-.5z"
    ];
    var email = [
    	"M15.83 16.037a4.08 4.08 0 0 1-.243 1.436c-.162.434-.39.771-.684 1.01-.295.24-.634.36-1.017.36-.316 0-.583-.096-.8-.288a1.153 1.153 0 0 1-.387-.734h-.044a1.75 1.75 0 0 1-.632.75c-.275.181-.6.271-.975.271-.552 0-.984-.188-1.295-.566-.311-.377-.467-.89-.467-1.538 0-.75.217-1.361.652-1.83.434-.47 1.005-.705 1.712-.705.25 0 .534.023.85.07.317.045.602.109.856.19l-.138 2.596v.121c0 .655.245.983.735.983.335 0 .607-.198.817-.594.21-.395.315-.91.315-1.543 0-.667-.136-1.25-.409-1.75a2.819 2.819 0 0 0-1.162-1.158c-.503-.27-1.08-.406-1.732-.406-.82 0-1.535.17-2.142.511a3.39 3.39 0 0 0-1.392 1.458c-.32.632-.48 1.361-.48 2.19 0 1.123.296 1.986.889 2.59.592.604 1.447.905 2.562.905.773 0 1.576-.158 2.408-.475v.735c-.707.31-1.51.464-2.408.464-1.336 0-2.374-.367-3.112-1.102C7.37 19.254 7 18.228 7 16.91c0-.957.197-1.81.59-2.556a4.196 4.196 0 0 1 1.685-1.737c.73-.41 1.565-.616 2.507-.616.792 0 1.496.167 2.113.5a3.494 3.494 0 0 1 1.43 1.419c.337.613.505 1.319.505 2.118zm-5.71.723c0 .935.36 1.403 1.077 1.403.762 0 1.176-.576 1.243-1.729l.077-1.44a3.231 3.231 0 0 0-.867-.111c-.479 0-.853.165-1.124.497-.27.331-.406.791-.406 1.38z",
    	"M6 3.5a.5.5 0 0 1 .5-.5h8a.5.5 0 1 1 0 1h-8a.5.5 0 0 1-.5-.5z",
    	"M6 6.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M6 9.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M4 1v22h16V4.414L16.586 1H4zm0-1h12.586a1 1 0 0 1 .707.293l3.414 3.414a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M20 4l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3zm0 0l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3z"
    ];
    var employment = [
    	"M14,10.2478163 L14,9 C14,7.8954305 13.1045695,7 12,7 C10.8954305,7 10,7.8954305 10,9 L10,10.2478163 C11.3141772,10.5665052 12.6858228,10.5665052 14,10.2478163 Z M12,6 C13.6568542,6 15,7.34314575 15,9 L15,11 C13.0526681,11.6491106 10.9473319,11.6491106 9,11 L9,9 C9,7.34314575 10.3431458,6 12,6 Z",
    	"M20,15.2478163 L20,14 C20,12.8954305 19.1045695,12 18,12 C16.8954305,12 16,12.8954305 16,14 L16,15.2478163 C17.3141772,15.5665052 18.6858228,15.5665052 20,15.2478163 Z M18,11 C19.6568542,11 21,12.3431458 21,14 L21,16 C19.0526681,16.6491106 16.9473319,16.6491106 15,16 L15,14 C15,12.3431458 16.3431458,11 18,11 Z",
    	"M14,20.2478163 L14,19 C14,17.8954305 13.1045695,17 12,17 C10.8954305,17 10,17.8954305 10,19 L10,20.2478163 C11.3141772,20.5665052 12.6858228,20.5665052 14,20.2478163 Z M12,16 C13.6568542,16 15,17.3431458 15,19 L15,21 C13.0526681,21.6491106 10.9473319,21.6491106 9,21 L9,19 C9,17.3431458 10.3431458,16 12,16 Z",
    	"M12,23 C18.0751322,23 23,18.0751322 23,12 C23,5.92486775 18.0751322,1 12,1 C5.92486775,1 1,5.92486775 1,12 C1,18.0751322 5.92486775,23 12,23 Z M12,24 C5.372583,24 0,18.627417 0,12 C0,5.372583 5.372583,0 12,0 C18.627417,0 24,5.372583 24,12 C24,18.627417 18.627417,24 12,24 Z",
    	"M12,5 C12.5522847,5 13,4.55228475 13,4 C13,3.44771525 12.5522847,3 12,3 C11.4477153,3 11,3.44771525 11,4 C11,4.55228475 11.4477153,5 12,5 Z M12,6 C10.8954305,6 10,5.1045695 10,4 C10,2.8954305 10.8954305,2 12,2 C13.1045695,2 14,2.8954305 14,4 C14,5.1045695 13.1045695,6 12,6 Z",
    	"M18,10 C18.5522847,10 19,9.55228475 19,9 C19,8.44771525 18.5522847,8 18,8 C17.4477153,8 17,8.44771525 17,9 C17,9.55228475 17.4477153,10 18,10 Z M18,11 C16.8954305,11 16,10.1045695 16,9 C16,7.8954305 16.8954305,7 18,7 C19.1045695,7 20,7.8954305 20,9 C20,10.1045695 19.1045695,11 18,11 Z",
    	"M8,15.2478163 L8,14 C8,12.8954305 7.1045695,12 6,12 C4.8954305,12 4,12.8954305 4,14 L4,15.2478163 C5.31417721,15.5665052 6.68582279,15.5665052 8,15.2478163 Z M6,11 C7.65685425,11 9,12.3431458 9,14 L9,16 C7.05266808,16.6491106 4.94733192,16.6491106 3,16 L3,14 C3,12.3431458 4.34314575,11 6,11 Z",
    	"M6,10 C6.55228475,10 7,9.55228475 7,9 C7,8.44771525 6.55228475,8 6,8 C5.44771525,8 5,8.44771525 5,9 C5,9.55228475 5.44771525,10 6,10 Z M6,11 C4.8954305,11 4,10.1045695 4,9 C4,7.8954305 4.8954305,7 6,7 C7.1045695,7 8,7.8954305 8,9 C8,10.1045695 7.1045695,11 6,11 Z",
    	"M12,15 C12.5522847,15 13,14.5522847 13,14 C13,13.4477153 12.5522847,13 12,13 C11.4477153,13 11,13.4477153 11,14 C11,14.5522847 11.4477153,15 12,15 Z M12,16 C10.8954305,16 10,15.1045695 10,14 C10,12.8954305 10.8954305,12 12,12 C13.1045695,12 14,12.8954305 14,14 C14,15.1045695 13.1045695,16 12,16 Z"
    ];
    var event = [
    	"M4,1 L4,4 L6,4 L6,1 L4,1 Z M4,0 L6,0 C6.55228475,-1.01453063e-16 7,0.44771525 7,1 L7,4 C7,4.55228475 6.55228475,5 6,5 L4,5 C3.44771525,5 3,4.55228475 3,4 L3,1 C3,0.44771525 3.44771525,1.01453063e-16 4,0 Z",
    	"M18,1 L18,4 L20,4 L20,1 L18,1 Z M18,0 L20,0 C20.5522847,-1.01453063e-16 21,0.44771525 21,1 L21,4 C21,4.55228475 20.5522847,5 20,5 L18,5 C17.4477153,5 17,4.55228475 17,4 L17,1 C17,0.44771525 17.4477153,1.01453063e-16 18,0 Z",
    	"M0 7 0 6 24 6 24 7z",
    	"M8 8H10V10H8z",
    	"M8 11H10V13H8z",
    	"M8 14H10V16H8z",
    	"M8 17H10V19H8z",
    	"M8 20H10V22H8z",
    	"M5 11H7V13H5z",
    	"M5 14H7V16H5z",
    	"M5 17H7V19H5z",
    	"M5 20H7V22H5z",
    	"M2 11H4V13H2z",
    	"M2 14H4V16H2z",
    	"M2 17H4V19H2z",
    	"M2 20H4V22H2z",
    	"M11 8H13V10H11z",
    	"M11 11H13V13H11z",
    	"M11 14H13V16H11z",
    	"M11 17H13V19H11z",
    	"M11 20H13V22H11z",
    	"M14 8H16V10H14z",
    	"M14 11H16V13H14z",
    	"M17 8H19V10H17z",
    	"M17 11H19V13H17z",
    	"M20 8H22V10H20z",
    	"M20 11H22V13H20z",
    	"M18,21 C19.6568542,21 21,19.6568542 21,18 C21,16.3431458 19.6568542,15 18,15 C16.3431458,15 15,16.3431458 15,18 C15,19.6568542 16.3431458,21 18,21 Z M18,22 C15.790861,22 14,20.209139 14,18 C14,15.790861 15.790861,14 18,14 C20.209139,14 22,15.790861 22,18 C22,20.209139 20.209139,22 18,22 Z",
    	"M20.6464466 15.6464466 21.3535534 16.3535534 17.5 20.2071068 15.6464466 18.3535534 16.3535534 17.6464466 17.5 18.7928932z",
    	"M20,3 L20,2 L22.5,2 C23.3284271,2 24,2.67157288 24,3.5 L24,22.5 C24,23.3284271 23.3284271,24 22.5,24 L1.5,24 C0.671572875,24 1.66533454e-16,23.3284271 0,22.5 L0,3.5 C-8.32667268e-17,2.67157288 0.671572875,2 1.5,2 L4,2 L4,3 L1.5,3 C1.22385763,3 1,3.22385763 1,3.5 L1,22.5 C1,22.7761424 1.22385763,23 1.5,23 L22.5,23 C22.7761424,23 23,22.7761424 23,22.5 L23,3.5 C23,3.22385763 22.7761424,3 22.5,3 L20,3 Z",
    	"M6 3 6 2 18 2 18 3z"
    ];
    var family = [
    	"M21.345 8.688c0-2.063-1.667-3.74-3.716-3.74-2.05 0-3.717 1.678-3.717 3.74a3.74 3.74 0 0 0 1.988 3.31l.296.156-.323.093c-.333.097-.657.22-.963.365l-.13.062-.053-.134a2.71 2.71 0 0 0-2.52-1.716c-.96 0-1.86.522-2.347 1.362l-.063.107-.111-.053a6.634 6.634 0 0 0-1.183-.435l-.356-.094.332-.16a3.995 3.995 0 0 0 2.25-3.58C10.73 5.78 8.96 4 6.786 4S2.84 5.781 2.84 7.97c0 1.517.884 2.923 2.25 3.581l.333.16-.356.095C2.084 12.592 0 15.308 0 18.412v.444h7.82l-.062.18a4.732 4.732 0 0 0-.254 1.52V21h9.404v-.444c0-.512-.086-1.023-.254-1.52l-.061-.18L24 18.855v-.444c0-2.844-1.898-5.38-4.617-6.165l-.321-.093.296-.157a3.738 3.738 0 0 0 1.988-3.309zm-9.139 3.025c1.014 0 1.837.83 1.837 1.85s-.823 1.849-1.837 1.849a1.845 1.845 0 0 1-1.837-1.85c0-1.019.824-1.849 1.837-1.849zM3.721 7.971c0-1.7 1.374-3.082 3.062-3.082 1.689 0 3.062 1.383 3.062 3.082 0 1.7-1.373 3.083-3.062 3.083-1.687 0-3.062-1.383-3.062-3.083zm4.55 9.997H.897l.015-.15c.301-3.048 2.826-5.347 5.872-5.347a5.8 5.8 0 0 1 2.65.633l.085.043-.01.094a2.738 2.738 0 0 0 1.2 2.603l.228.152-.259.089a4.75 4.75 0 0 0-2.365 1.823l-.04.06zm.138 2.144l.024-.157c.29-1.85 1.912-3.243 3.773-3.243 1.861 0 3.483 1.394 3.772 3.243l.024.157H8.41zm14.676-2.294l.016.151-6.96-.001-.04-.06a4.755 4.755 0 0 0-2.366-1.822l-.258-.09.227-.15a2.75 2.75 0 0 0 1.215-2.159l.003-.076.066-.037a5.46 5.46 0 0 1 2.64-.688 5.492 5.492 0 0 1 5.458 4.932zm-5.457-6.277a2.848 2.848 0 0 1-2.835-2.853c0-1.574 1.272-2.853 2.835-2.853s2.835 1.28 2.835 2.853a2.847 2.847 0 0 1-2.835 2.853z"
    ];
    var folder = [
    	"M4.807 9L1 19h18.616L23 9H4.807zm.01-1h18.169C23.546 8 24 8.448 24 9a.987.987 0 0 1-.052.316l-3.38 10a1.013 1.013 0 0 1-.962.684H1.014C.454 20 0 19.552 0 19a.98.98 0 0 1 .065-.351l3.802-10c.148-.39.527-.649.95-.649z",
    	"M1 20a1 1 0 0 1-1-1V5.5A1.5 1.5 0 0 1 1.5 4h5.61a1.5 1.5 0 0 1 1.06.44l1.415 1.414A.5.5 0 0 0 9.938 6H18.5A1.5 1.5 0 0 1 20 7.5V9h-1V7.5a.5.5 0 0 0-.5-.5H9.938a1.5 1.5 0 0 1-1.06-.44L7.464 5.147A.5.5 0 0 0 7.11 5H1.5a.5.5 0 0 0-.5.5V20z"
    ];
    var hypertext = [
    	"M9.06 21.06a.5.5 0 0 1-.706 0l-1.647-1.646a1 1 0 0 1 0-1.414l1.647-1.646a.5.5 0 0 1 .707.707l-1.647 1.646 1.647 1.647a.5.5 0 0 1 0 .707z",
    	"M10.4 21.1a.5.5 0 0 1-.1-.7l3-4a.5.5 0 0 1 .8.6l-3 4a.5.5 0 0 1-.7.1z",
    	"M15.146 16.146a.5.5 0 0 1 .708 0l1.646 1.647a1 1 0 0 1 0 1.414l-1.646 1.647a.5.5 0 0 1-.707-.707l1.646-1.647-1.647-1.646a.5.5 0 0 1 0-.708z",
    	"M6 3.5a.5.5 0 0 1 .5-.5h8a.5.5 0 1 1 0 1h-8a.5.5 0 0 1-.5-.5z",
    	"M6 6.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M6 9.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M4 1v22h16V4.414L16.586 1H4zm0-1h12.586a1 1 0 0 1 .707.293l3.414 3.414a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M20 4l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3zm0 0l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3z",
    	"M6 12.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z"
    ];
    var image = [
    	"M1 4v16h22V4H1zm0-1h22a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H1a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z",
    	"M14.5 15.793l1.94-1.94a1.5 1.5 0 0 1 2.12 0l3 3a1.5 1.5 0 0 1 .44 1.061V18a1 1 0 0 1-1 1H3.5A1.5 1.5 0 0 1 2 17.5v-.586c0-.398.158-.78.44-1.06l5-5a1.5 1.5 0 0 1 2.12 0l4.94 4.939zM3.5 18H21v-.086a.5.5 0 0 0-.146-.353l-3-3a.5.5 0 0 0-.708 0L14.5 17.207l-5.646-5.646a.5.5 0 0 0-.708 0l-5 5a.5.5 0 0 0-.146.353v.586a.5.5 0 0 0 .5.5z",
    	"M15.5 10a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z"
    ];
    var info = [
    	"M11.132 6.883v.013c-.018.727.586 1.337 1.338 1.337.703.018 1.31-.589 1.31-1.336a1.302 1.302 0 0 0-1.298-1.337c-.744 0-1.35.593-1.35 1.323zm1.35-2.323a2.299 2.299 0 0 1 2.299 2.35c0 1.29-1.065 2.356-2.324 2.323-1.295 0-2.353-1.066-2.325-2.355.003-1.284 1.06-2.318 2.35-2.318zm1.001 13.453c-.538.098-.985-.215-1.131-.751a2.259 2.259 0 0 1-.062-.812c.03-.259.066-.46.153-.906.041-.21.059-.302.078-.414.094-.54.173-.972.35-1.93l.006-.036c.177-.958.259-1.41.358-1.98a4.58 4.58 0 0 0 .115-.958c0-.13-.004-.133-.184-.133h-3.05c.586.128.864.51.864 1.172a.98.98 0 0 1-.02.197c-.005.029-.006.036-.006.03l-.007.087c-.167.941-.3 1.694-.602 3.387l-.156 1.01-.152.99c-.093.59.532 1.325 1.108 1.405.19.031.387.05.61.06.176.007.319.009.637.01a2.82 2.82 0 0 0 1.633-.562c-.194.07-.376.116-.542.134zm2.065-.462a1.711 1.711 0 0 1-.376.646c-.757.786-1.694 1.214-2.766 1.243-.347 0-.499-.002-.693-.01a5.841 5.841 0 0 1-.718-.071c-1.09-.15-2.132-1.374-1.946-2.547a1085.72 1085.72 0 0 1 .306-1.988l.006-.033c.3-1.693.434-2.446.593-3.299 0-.069.006-.113.02-.197.005-.03.006-.037.006-.03 0-.23.036-.19-.196-.214l-.023-.003a4.774 4.774 0 0 1-.68-.12c-.421-.14-.671-.522-.667-.993.055-.432.354-.718.802-.807.087-.017.178-.027.28-.032.067-.003.12-.003.225-.003h3.445c.708 0 1.184.424 1.184 1.133 0 .368-.047.748-.134 1.149-.096.554-.178 1.009-.356 1.97l-.006.037c-.176.954-.254 1.383-.348 1.92-.021.123-.04.218-.082.434-.082.42-.115.606-.142.835-.015.123 0 .285.037.438.175-.003.351-.056.561-.15.035-.015.072-.035.149-.08l.052-.03c.14-.08.24-.13.325-.151.682-.261 1.332.25 1.142.953z",
    	"M12 23c6.075 0 11-4.925 11-11S18.075 1 12 1 1 5.925 1 12s4.925 11 11 11zm0 1C5.373 24 0 18.627 0 12S5.373 0 12 0s12 5.373 12 12-5.373 12-12 12z"
    ];
    var land = [
    	"M9.5 18a.5.5 0 0 1-.5-.5V3a1 1 0 0 1 1-1v15.5a.5.5 0 0 1-.5.5z",
    	"M10 3v5h1.653a15.5 15.5 0 0 1 3.76.463l.417.104A14.5 14.5 0 0 0 19.347 9H20V4h-.653a15.5 15.5 0 0 1-3.76-.463l-.417-.104A14.5 14.5 0 0 0 11.653 3H10zm1.653-1a15.5 15.5 0 0 1 3.76.463l.417.104A14.5 14.5 0 0 0 19.347 3H20a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-.653a15.5 15.5 0 0 1-3.76-.463l-.417-.104A14.5 14.5 0 0 0 11.653 9H10a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1h1.653z",
    	"M1 13v2H0v-2a1 1 0 0 1 1-1h1v1H1z",
    	"M1 23h2v1H1a1 1 0 0 1-1-1v-1h1v1z",
    	"M23 13h-1v-1h1a1 1 0 0 1 1 1v1h-1v-1z",
    	"M23 23v-2h1v2a1 1 0 0 1-1 1h-1v-1h1z",
    	"M24 17h-1v-2h1z",
    	"M24 20h-1v-2h1z",
    	"M1 21H0v-2h1z",
    	"M1 18H0v-2h1z",
    	"M3 13v-1h2v1z",
    	"M6 13v-1h2v1z",
    	"M19 13v-1h2v1z",
    	"M19 24v-1h2v1z",
    	"M16 13v-1h2v1z",
    	"M16 24v-1h2v1z",
    	"M13 13v-1h2v1z",
    	"M10 24v-1h2v1z",
    	"M13 24v-1h2v1z",
    	"M7 24v-1h2v1z",
    	"M4 24v-1h2v1z",
    	"M11 13v-1h1v1z"
    ];
    var legalentity = [
    	"M7.27349948,13.0484539 C7.09656777,12.5656598 7,12.0441072 7,11.5 C7,10.9558928 7.09656777,10.4343402 7.27349948,9.95154608 L4.4837521,9.02163031 C4.02674876,9.61653465 3.30815595,10 2.5,10 C1.11928813,10 0,8.88071187 0,7.5 C0,6.11928813 1.11928813,5 2.5,5 C3.88071187,5 5,6.11928813 5,7.5 C5,7.71195446 4.97362327,7.9177483 4.92397322,8.11427813 L7.72591706,9.04825941 C8.44275401,7.94705389 9.62849384,7.1790767 11,7.02746439 L11,4.94999094 C9.85887982,4.71835578 9,3.70947895 9,2.5 C9,1.11928813 10.1192881,0 11.5,0 C12.8807119,0 14,1.11928813 14,2.5 C14,3.70947895 13.1411202,4.71835578 12,4.94999094 L12,7.02746439 C13.3715062,7.1790767 14.557246,7.94705389 15.274083,9.04825941 L18.0760268,8.11427814 C18.0263767,7.91774831 18,7.71195446 18,7.5 C18,6.11928813 19.1192881,5 20.5,5 C21.8807119,5 23,6.11928813 23,7.5 C23,8.88071187 21.8807119,10 20.5,10 C19.691844,10 18.9732512,9.61653465 18.5162479,9.0216303 L15.7265005,9.95154607 C15.9034322,10.4343402 16,10.9558928 16,11.5 C16,12.0441072 15.9034322,12.5656598 15.7265005,13.0484539 L18.5162479,13.9783697 C18.9732512,13.3834653 19.691844,13 20.5,13 C21.8807119,13 23,14.1192881 23,15.5 C23,16.8807119 21.8807119,18 20.5,18 C19.1192881,18 18,16.8807119 18,15.5 C18,15.2880455 18.0263767,15.0822517 18.0760268,14.8857218 L15.2740829,13.9517406 C14.557246,15.0529461 13.3715062,15.8209233 12,15.9725356 L12,18.0500091 C13.1411202,18.2816442 14,19.290521 14,20.5 C14,21.8807119 12.8807119,23 11.5,23 C10.1192881,23 9,21.8807119 9,20.5 C9,19.290521 9.85887982,18.2816442 11,18.0500091 L11,15.9725356 C9.62849384,15.8209233 8.44275402,15.0529461 7.72591707,13.9517406 L4.92397322,14.8857219 C4.97362327,15.0822517 5,15.2880455 5,15.5 C5,16.8807119 3.88071187,18 2.5,18 C1.11928813,18 0,16.8807119 0,15.5 C0,14.1192881 1.11928813,13 2.5,13 C3.30815594,13 4.02674875,13.3834653 4.48375209,13.9783697 L7.27349948,13.0484539 Z M11.5,15 C13.4329966,15 15,13.4329966 15,11.5 C15,9.56700338 13.4329966,8 11.5,8 C9.56700338,8 8,9.56700338 8,11.5 C8,13.4329966 9.56700338,15 11.5,15 Z M11.5,4 C12.3284271,4 13,3.32842712 13,2.5 C13,1.67157288 12.3284271,1 11.5,1 C10.6715729,1 10,1.67157288 10,2.5 C10,3.32842712 10.6715729,4 11.5,4 Z M11.5,22 C12.3284271,22 13,21.3284271 13,20.5 C13,19.6715729 12.3284271,19 11.5,19 C10.6715729,19 10,19.6715729 10,20.5 C10,21.3284271 10.6715729,22 11.5,22 Z M20.5,9 C21.3284271,9 22,8.32842712 22,7.5 C22,6.67157288 21.3284271,6 20.5,6 C19.6715729,6 19,6.67157288 19,7.5 C19,8.32842712 19.6715729,9 20.5,9 Z M20.5,17 C21.3284271,17 22,16.3284271 22,15.5 C22,14.6715729 21.3284271,14 20.5,14 C19.6715729,14 19,14.6715729 19,15.5 C19,16.3284271 19.6715729,17 20.5,17 Z M2.5,9 C3.32842712,9 4,8.32842712 4,7.5 C4,6.67157288 3.32842712,6 2.5,6 C1.67157288,6 1,6.67157288 1,7.5 C1,8.32842712 1.67157288,9 2.5,9 Z M2.5,17 C3.32842712,17 4,16.3284271 4,15.5 C4,14.6715729 3.32842712,14 2.5,14 C1.67157288,14 1,14.6715729 1,15.5 C1,16.3284271 1.67157288,17 2.5,17 Z M11.5,14 C10.1192881,14 9,12.8807119 9,11.5 C9,10.1192881 10.1192881,9 11.5,9 C12.8807119,9 14,10.1192881 14,11.5 C14,12.8807119 12.8807119,14 11.5,14 Z M11.5,13 C12.3284271,13 13,12.3284271 13,11.5 C13,10.6715729 12.3284271,10 11.5,10 C10.6715729,10 10,10.6715729 10,11.5 C10,12.3284271 10.6715729,13 11.5,13 Z"
    ];
    var license = [
    	"M1 5v14h22V5H1zm0-1h22a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H1a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z",
    	"M3 19h8v-2a3 3 0 0 0-3-3H6a3 3 0 0 0-3 3v2zm3-6h2a4 4 0 0 1 4 4v3H2v-3a4 4 0 0 1 4-4z",
    	"M7 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 1a3 3 0 1 1 0-6 3 3 0 0 1 0 6z",
    	"M13 7.5a.5.5 0 0 1 .5-.5h7a.5.5 0 1 1 0 1h-7a.5.5 0 0 1-.5-.5z",
    	"M13 10.5a.5.5 0 0 1 .5-.5h7a.5.5 0 1 1 0 1h-7a.5.5 0 0 1-.5-.5z",
    	"M13 13.5a.5.5 0 0 1 .5-.5h7a.5.5 0 1 1 0 1h-7a.5.5 0 0 1-.5-.5z",
    	"M13 16.5a.5.5 0 0 1 .5-.5h7a.5.5 0 1 1 0 1h-7a.5.5 0 0 1-.5-.5z"
    ];
    var membership = [
    	"M14,10.2478163 L14,9 C14,7.8954305 13.1045695,7 12,7 C10.8954305,7 10,7.8954305 10,9 L10,10.2478163 C11.3141772,10.5665052 12.6858228,10.5665052 14,10.2478163 Z M12,6 C13.6568542,6 15,7.34314575 15,9 L15,11 C13.0526681,11.6491106 10.9473319,11.6491106 9,11 L9,9 C9,7.34314575 10.3431458,6 12,6 Z",
    	"M20,15.2478163 L20,14 C20,12.8954305 19.1045695,12 18,12 C16.8954305,12 16,12.8954305 16,14 L16,15.2478163 C17.3141772,15.5665052 18.6858228,15.5665052 20,15.2478163 Z M18,11 C19.6568542,11 21,12.3431458 21,14 L21,16 C19.0526681,16.6491106 16.9473319,16.6491106 15,16 L15,14 C15,12.3431458 16.3431458,11 18,11 Z",
    	"M14,20.2478163 L14,19 C14,17.8954305 13.1045695,17 12,17 C10.8954305,17 10,17.8954305 10,19 L10,20.2478163 C11.3141772,20.5665052 12.6858228,20.5665052 14,20.2478163 Z M12,16 C13.6568542,16 15,17.3431458 15,19 L15,21 C13.0526681,21.6491106 10.9473319,21.6491106 9,21 L9,19 C9,17.3431458 10.3431458,16 12,16 Z",
    	"M12,23 C18.0751322,23 23,18.0751322 23,12 C23,5.92486775 18.0751322,1 12,1 C5.92486775,1 1,5.92486775 1,12 C1,18.0751322 5.92486775,23 12,23 Z M12,24 C5.372583,24 0,18.627417 0,12 C0,5.372583 5.372583,0 12,0 C18.627417,0 24,5.372583 24,12 C24,18.627417 18.627417,24 12,24 Z",
    	"M12,5 C12.5522847,5 13,4.55228475 13,4 C13,3.44771525 12.5522847,3 12,3 C11.4477153,3 11,3.44771525 11,4 C11,4.55228475 11.4477153,5 12,5 Z M12,6 C10.8954305,6 10,5.1045695 10,4 C10,2.8954305 10.8954305,2 12,2 C13.1045695,2 14,2.8954305 14,4 C14,5.1045695 13.1045695,6 12,6 Z",
    	"M18,10 C18.5522847,10 19,9.55228475 19,9 C19,8.44771525 18.5522847,8 18,8 C17.4477153,8 17,8.44771525 17,9 C17,9.55228475 17.4477153,10 18,10 Z M18,11 C16.8954305,11 16,10.1045695 16,9 C16,7.8954305 16.8954305,7 18,7 C19.1045695,7 20,7.8954305 20,9 C20,10.1045695 19.1045695,11 18,11 Z",
    	"M8,15.2478163 L8,14 C8,12.8954305 7.1045695,12 6,12 C4.8954305,12 4,12.8954305 4,14 L4,15.2478163 C5.31417721,15.5665052 6.68582279,15.5665052 8,15.2478163 Z M6,11 C7.65685425,11 9,12.3431458 9,14 L9,16 C7.05266808,16.6491106 4.94733192,16.6491106 3,16 L3,14 C3,12.3431458 4.34314575,11 6,11 Z",
    	"M6,10 C6.55228475,10 7,9.55228475 7,9 C7,8.44771525 6.55228475,8 6,8 C5.44771525,8 5,8.44771525 5,9 C5,9.55228475 5.44771525,10 6,10 Z M6,11 C4.8954305,11 4,10.1045695 4,9 C4,7.8954305 4.8954305,7 6,7 C7.1045695,7 8,7.8954305 8,9 C8,10.1045695 7.1045695,11 6,11 Z",
    	"M12,15 C12.5522847,15 13,14.5522847 13,14 C13,13.4477153 12.5522847,13 12,13 C11.4477153,13 11,13.4477153 11,14 C11,14.5522847 11.4477153,15 12,15 Z M12,16 C10.8954305,16 10,15.1045695 10,14 C10,12.8954305 10.8954305,12 12,12 C13.1045695,12 14,12.8954305 14,14 C14,15.1045695 13.1045695,16 12,16 Z"
    ];
    var organization = [
    	"M12.5,4 C13.3284271,4 14,3.32842712 14,2.5 C14,1.67157288 13.3284271,1 12.5,1 C11.6715729,1 11,1.67157288 11,2.5 C11,3.32842712 11.6715729,4 12.5,4 Z M12.5,5 C11.1192881,5 10,3.88071187 10,2.5 C10,1.11928813 11.1192881,0 12.5,0 C13.8807119,0 15,1.11928813 15,2.5 C15,3.88071187 13.8807119,5 12.5,5 Z",
    	"M12.5,13 C13.3284271,13 14,12.3284271 14,11.5 C14,10.6715729 13.3284271,10 12.5,10 C11.6715729,10 11,10.6715729 11,11.5 C11,12.3284271 11.6715729,13 12.5,13 Z M12.5,14 C11.1192881,14 10,12.8807119 10,11.5 C10,10.1192881 11.1192881,9 12.5,9 C13.8807119,9 15,10.1192881 15,11.5 C15,12.8807119 13.8807119,14 12.5,14 Z",
    	"M21.5,13 C22.3284271,13 23,12.3284271 23,11.5 C23,10.6715729 22.3284271,10 21.5,10 C20.6715729,10 20,10.6715729 20,11.5 C20,12.3284271 20.6715729,13 21.5,13 Z M21.5,14 C20.1192881,14 19,12.8807119 19,11.5 C19,10.1192881 20.1192881,9 21.5,9 C22.8807119,9 24,10.1192881 24,11.5 C24,12.8807119 22.8807119,14 21.5,14 Z",
    	"M2.5,13 C3.32842712,13 4,12.3284271 4,11.5 C4,10.6715729 3.32842712,10 2.5,10 C1.67157288,10 1,10.6715729 1,11.5 C1,12.3284271 1.67157288,13 2.5,13 Z M2.5,14 C1.11928813,14 0,12.8807119 0,11.5 C0,10.1192881 1.11928813,9 2.5,9 C3.88071187,9 5,10.1192881 5,11.5 C5,12.8807119 3.88071187,14 2.5,14 Z",
    	"M2.5,23 C3.32842712,23 4,22.3284271 4,21.5 C4,20.6715729 3.32842712,20 2.5,20 C1.67157288,20 1,20.6715729 1,21.5 C1,22.3284271 1.67157288,23 2.5,23 Z M2.5,24 C1.11928813,24 0,22.8807119 0,21.5 C0,20.1192881 1.11928813,19 2.5,19 C3.88071187,19 5,20.1192881 5,21.5 C5,22.8807119 3.88071187,24 2.5,24 Z",
    	"M8.5,23 C9.32842712,23 10,22.3284271 10,21.5 C10,20.6715729 9.32842712,20 8.5,20 C7.67157288,20 7,20.6715729 7,21.5 C7,22.3284271 7.67157288,23 8.5,23 Z M8.5,24 C7.11928813,24 6,22.8807119 6,21.5 C6,20.1192881 7.11928813,19 8.5,19 C9.88071187,19 11,20.1192881 11,21.5 C11,22.8807119 9.88071187,24 8.5,24 Z",
    	"M15.5,23 C16.3284271,23 17,22.3284271 17,21.5 C17,20.6715729 16.3284271,20 15.5,20 C14.6715729,20 14,20.6715729 14,21.5 C14,22.3284271 14.6715729,23 15.5,23 Z M15.5,24 C14.1192881,24 13,22.8807119 13,21.5 C13,20.1192881 14.1192881,19 15.5,19 C16.8807119,19 18,20.1192881 18,21.5 C18,22.8807119 16.8807119,24 15.5,24 Z",
    	"M21.5,23 C22.3284271,23 23,22.3284271 23,21.5 C23,20.6715729 22.3284271,20 21.5,20 C20.6715729,20 20,20.6715729 20,21.5 C20,22.3284271 20.6715729,23 21.5,23 Z M21.5,24 C20.1192881,24 19,22.8807119 19,21.5 C19,20.1192881 20.1192881,19 21.5,19 C22.8807119,19 24,20.1192881 24,21.5 C24,22.8807119 22.8807119,24 21.5,24 Z",
    	"M12 4 13 4 13 10 12 10z",
    	"M11 11 11 12 4 12 4 11z",
    	"M2 13 3 13 3 20 2 20z",
    	"M8 16 9 16 9 20 8 20z",
    	"M8 17 8 16 16 16 16 17z",
    	"M15 16 16 16 16 20 15 20z",
    	"M21 13 22 13 22 20 21 20z",
    	"M14 3 14 2 22 2 22 3z",
    	"M21 2 22 2 22 10 21 10z",
    	"M12 13 13 13 13 17 12 17z"
    ];
    var ownership = [
    	"M15 13h1a1 1 0 0 1 .707.293L18 14.586l1.293-1.293A1 1 0 0 1 20 13h1.586l1-1-1-1H8.93l-.262-.6a4 4 0 1 0 0 3.2l.262-.6H11a1 1 0 0 1 .707.293L13 14.586l1.293-1.293A1 1 0 0 1 15 13zm-5.416-3H22l1.293 1.293a1 1 0 0 1 0 1.414l-1 1a1 1 0 0 1-.707.293H20l-1.293 1.293a1 1 0 0 1-1.414 0L16 14h-1l-1.293 1.293a1 1 0 0 1-1.414 0L11 14H9.584a5.001 5.001 0 1 1 0-4z",
    	"M4 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2zm0 1a2 2 0 1 1 0-4 2 2 0 0 1 0 4z"
    ];
    var pages = [
    	"M6 3.5a.5.5 0 0 1 .5-.5h8a.5.5 0 1 1 0 1h-8a.5.5 0 0 1-.5-.5z",
    	"M6 6.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M6 9.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M4 1v22h16V4.414L16.586 1H4zm0-1h12.586a1 1 0 0 1 .707.293l3.414 3.414a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M20 4l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3zm0 0l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3z",
    	"M6 12.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M12 18.5a1.5 1.5 0 0 0-1-1.415v2.83a1.5 1.5 0 0 0 1-1.415zM10.5 16a2.5 2.5 0 1 1 0 5 .5.5 0 0 1-.5-.5v-4a.5.5 0 0 1 .5-.5z",
    	"M7 18h1v-1H7v1zm0 1v1.5a.5.5 0 1 1-1 0V17a1 1 0 0 1 1-1h1a1 1 0 0 1 1 1v1a1 1 0 0 1-1 1H7z",
    	"M15 17v3.5a.5.5 0 1 1-1 0V17a1 1 0 0 1 1-1h1.5a.5.5 0 1 1 0 1H15z",
    	"M16.5 18.5a.5.5 0 0 1-.5.5h-2v-1h2a.5.5 0 0 1 .5.5z"
    ];
    var passport = [
    	"M11.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zm0 1a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z",
    	"M11.5 14c1.214 0 2.5-2.39 2.5-5.5S12.714 3 11.5 3 9 5.39 9 8.5s1.286 5.5 2.5 5.5zm0 1C9.567 15 8 12.09 8 8.5S9.567 2 11.5 2 15 4.91 15 8.5 13.433 15 11.5 15z",
    	"M11 2.042h1v12.916h-1z",
    	"M5.5 9V8h12v1z",
    	"M4 1v22h15V1H4zm0-1h15a1 1 0 0 1 1 1v22a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M7 18.5c0-.246-.28-.428-1-.483v1.143c.705-.153 1-.389 1-.66zM5.5 22a.5.5 0 0 1-.5-.5v-4a.5.5 0 0 1 .5-.5c1.574 0 2.5.463 2.5 1.5 0 .901-.72 1.44-2 1.678V21.5a.5.5 0 0 1-.5.5z",
    	"M8 21v-1h3v1z",
    	"M14 21.5a.5.5 0 0 1 .5-.5h1c.185 0 .402-.248.441-.562.037-.293-.078-.438-.441-.438-.991 0-1.542-.696-1.434-1.562.097-.77.682-1.438 1.434-1.438h1a.5.5 0 1 1 0 1h-1c-.185 0-.402.248-.441.562-.037.293.078.438.441.438.991 0 1.542.696 1.434 1.562-.097.77-.682 1.438-1.434 1.438h-1a.5.5 0 0 1-.5-.5z",
    	"M11 21.5a.5.5 0 0 1 .5-.5h1c.185 0 .402-.248.441-.562.037-.293-.078-.438-.441-.438-.991 0-1.542-.696-1.434-1.562.097-.77.682-1.438 1.434-1.438h1a.5.5 0 1 1 0 1h-1c-.185 0-.402.248-.441.562-.037.293.078.438.441.438.991 0 1.542.696 1.434 1.562-.097.77-.682 1.438-1.434 1.438h-1a.5.5 0 0 1-.5-.5z",
    	"M8.5 21.954a.5.5 0 0 1-.5-.5V18.61a1 1 0 0 1 .233-.642l.517-.618a.978.978 0 0 1 1.5 0l.517.618a1 1 0 0 1 .233.642v2.844a.5.5 0 1 1-1 0v-2.475a1 1 0 0 0-.184-.577l-.066-.094a.306.306 0 0 0-.5 0l-.066.094a1 1 0 0 0-.184.577v2.475a.5.5 0 0 1-.5.5z"
    ];
    var payment = [
    	"M1 15v8h18v-8H1zm0-1h18a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H1a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1z",
    	"M1 15v2h1a1 1 0 0 0 1-1v-1H1zm0-1h3v2a2 2 0 0 1-2 2H0v-3a1 1 0 0 1 1-1z",
    	"M19 15h-2v1a1 1 0 0 0 1 1h1v-2zm1 0v3h-2a2 2 0 0 1-2-2v-2h3a1 1 0 0 1 1 1z",
    	"M1 23h2v-1a1 1 0 0 0-1-1H1v2zm-1 0v-3h2a2 2 0 0 1 2 2v2H1a1 1 0 0 1-1-1z",
    	"M19 23v-2h-1a1 1 0 0 0-1 1v1h2zm0 1h-3v-2a2 2 0 0 1 2-2h2v3a1 1 0 0 1-1 1z",
    	"M10 21c1.71 0 3-.968 3-2s-1.29-2-3-2-3 .968-3 2 1.29 2 3 2zm0 1c-2.21 0-4-1.343-4-3s1.79-3 4-3 4 1.343 4 3-1.79 3-4 3z",
    	"M3 13v2H2v-2a1 1 0 0 1 1-1h18a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-2v-1h2v-8H3z",
    	"M5 11v2H4v-2a1 1 0 0 1 1-1h18a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-2v-1h2v-8H5z",
    	"M11.5 0a.5.5 0 0 1 .5.5v8a.5.5 0 1 1-1 0v-8a.5.5 0 0 1 .5-.5z",
    	"M13.5 0a.5.5 0 0 1 .5.5v8a.5.5 0 1 1-1 0v-8a.5.5 0 0 1 .5-.5z",
    	"M15.75 2.75a.413.413 0 0 1-.536.041l-.482-.352A1.5 1.5 0 0 0 13.672 2h-2.465c-.32 0-.627.127-.853.354l-.147.146a.707.707 0 0 0 0 1l.147.146c.226.227.533.354.853.354h2.586c.585 0 1.147.233 1.56.646l.147.147a1.707 1.707 0 0 1 0 2.414l-.146.147A2.207 2.207 0 0 1 13.793 8h-2.465a2.5 2.5 0 0 1-1.767-.732l-.352-.482a.413.413 0 1 1 .577-.577l.482.352a1.5 1.5 0 0 0 1.06.439h2.465c.32 0 .627-.127.853-.354l.147-.146a.707.707 0 0 0 0-1l-.147-.146A1.207 1.207 0 0 0 13.793 5h-2.586a2.207 2.207 0 0 1-1.56-.646L9.5 4.207a1.707 1.707 0 0 1 0-2.414l.146-.147A2.207 2.207 0 0 1 11.207 1h2.465a2.5 2.5 0 0 1 1.767.732l.352.482a.413.413 0 0 1-.041.536z"
    ];
    var person = [
    	"M12,11 C13.6568542,11 15,9.65685425 15,8 C15,6.34314575 13.6568542,5 12,5 C10.3431458,5 9,6.34314575 9,8 C9,9.65685425 10.3431458,11 12,11 Z M12,12 C9.790861,12 8,10.209139 8,8 C8,5.790861 9.790861,4 12,4 C14.209139,4 16,5.790861 16,8 C16,10.209139 14.209139,12 12,12 Z",
    	"M12,23 C18.0751322,23 23,18.0751322 23,12 C23,5.92486775 18.0751322,1 12,1 C5.92486775,1 1,5.92486775 1,12 C1,18.0751322 5.92486775,23 12,23 Z M12,24 C5.372583,24 0,18.627417 0,12 C0,5.372583 5.372583,0 12,0 C18.627417,0 24,5.372583 24,12 C24,18.627417 18.627417,24 12,24 Z",
    	"M6.26048636,22.5410025 L6,22.3988516 L6,16 C6,13.790861 7.79086101,12 10,12 L14,12 C16.209139,12 18,13.790861 18,16 L18,22.3988516 L17.7395136,22.5410025 C15.9837925,23.4991231 14.0217637,24 12,24 C9.97823628,24 8.01620746,23.4991231 6.26048636,22.5410025 Z M7,21.8008531 C8.54132532,22.5890695 10.2451424,23 12,23 C13.7548576,23 15.4586747,22.5890695 17,21.8008531 L17,16 C17,14.3431458 15.6568542,13 14,13 L10,13 C8.34314576,13 7,14.3431458 7,16 L7,21.8008531 Z"
    ];
    var plaintext = [
    	"M6 3.5a.5.5 0 0 1 .5-.5h8a.5.5 0 1 1 0 1h-8a.5.5 0 0 1-.5-.5z",
    	"M6 6.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M6 9.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M6 12.5a.5.5 0 0 1 .5-.5h11a.5.5 0 1 1 0 1h-11a.5.5 0 0 1-.5-.5z",
    	"M6 16.5a.5.5 0 0 1 .5-.5h2a.5.5 0 1 1 0 1h-2a.5.5 0 0 1-.5-.5z",
    	"M7 16h1v4.5a.5.5 0 1 1-1 0V16z",
    	"M14 16.5a.5.5 0 0 1 .5-.5h2a.5.5 0 1 1 0 1h-2a.5.5 0 0 1-.5-.5z",
    	"M15 16h1v4.5a.5.5 0 1 1-1 0V16z",
    	"M10.5 16a.5.5 0 0 1 .5.5v.586a.5.5 0 0 0 .146.353l1.415 1.415a1.5 1.5 0 0 1 .439 1.06v.586a.5.5 0 1 1-1 0v-.586a.5.5 0 0 0-.146-.353l-1.415-1.415a1.5 1.5 0 0 1-.439-1.06V16.5a.5.5 0 0 1 .5-.5z",
    	"M12.5 16a.5.5 0 0 1 .5.5v.586a1.5 1.5 0 0 1-.44 1.06l-1.414 1.415a.5.5 0 0 0-.146.353v.586a.5.5 0 1 1-1 0v-.586c0-.398.158-.78.44-1.06l1.414-1.415a.5.5 0 0 0 .146-.353V16.5a.5.5 0 0 1 .5-.5z",
    	"M4 1v22h16V4.414L16.586 1H4zm0-1h12.586a1 1 0 0 1 .707.293l3.414 3.414a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M20 4l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3zm0 0l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3z"
    ];
    var publicbody = [
    	"M17 17v-5a3 3 0 0 0-3-3h-4a3 3 0 0 0-3 3v5h10zm-7-9h4a4 4 0 0 1 4 4v6H6v-6a4 4 0 0 1 4-4z",
    	"M12 7a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm0 1a4 4 0 1 1 0-8 4 4 0 0 1 0 8z",
    	"M2 18v2h20v-2H2zm0-1h20a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1z",
    	"M4 21v2h16v-2H4zm-1-1h18v3a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-3z",
    	"M13.5 14c.14 0 .5-.6.5-1.5s-.36-1.5-.5-1.5-.5.6-.5 1.5.36 1.5.5 1.5zm0 1c-.828 0-1.5-1.12-1.5-2.5s.672-2.5 1.5-2.5 1.5 1.12 1.5 2.5-.672 2.5-1.5 2.5z",
    	"M9.5 14c.14 0 .5-.6.5-1.5S9.64 11 9.5 11s-.5.6-.5 1.5.36 1.5.5 1.5zm0 1C8.672 15 8 13.88 8 12.5S8.672 10 9.5 10s1.5 1.12 1.5 2.5-.672 2.5-1.5 2.5z",
    	"M13 14h1v4h-1z",
    	"M9 14h1v4H9z"
    ];
    var realestate = [
    	"M2.75 13.25a.363.363 0 0 1-.006-.506l8.531-8.98a1 1 0 0 1 1.45 0l8.531 8.98a.363.363 0 0 1-.006.506.354.354 0 0 1-.5 0L12 4.5l-8.75 8.75a.354.354 0 0 1-.5 0z",
    	"M5 13.914V23h14v-9.086l-7-7-7 7zm-.707-.707l7-7a1 1 0 0 1 1.414 0l7 7a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-9.086a1 1 0 0 1 .293-.707z",
    	"M10 23h4v-6h-4v6zm0-7h4a1 1 0 0 1 1 1v7H9v-7a1 1 0 0 1 1-1z",
    	"M17 5h-1v2.5l1 1V5zm-1-1h1a1 1 0 0 1 1 1v5.5l-3-3V5a1 1 0 0 1 1-1z"
    ];
    var relationship = [
    	"M2 14.5l3 3V16h10v-3H5v-1.5l-3 3zM6 17v1.5a.5.5 0 0 1-.5.5h-.086a1 1 0 0 1-.707-.293L1 15c-.39-.391-.391-.61 0-1l3.794-3.715a1 1 0 0 1 .7-.285h.049c.252 0 .457.205.457.457V12h9a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H6z",
    	"M19 8.5l3 3-3 3V13h-1.5a.5.5 0 0 0 0 1h.5v1.5a.5.5 0 0 0 .5.5h.086a1 1 0 0 0 .707-.293L23 12c.39-.391.391-.61 0-1l-3.794-3.715a1 1 0 0 0-.7-.285h-.049a.458.458 0 0 0-.457.457V9H9a1 1 0 0 0-1 1v.5a.5.5 0 1 0 1 0V10h10V8.5z"
    ];
    var representation = [
    	"M4 22v1h6v-1H4zm-1-1h8v2a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-2z",
    	"M12 2a9 9 0 0 0-9 9v10h8v-2a3 3 0 0 1 3-3h5a2 2 0 1 0 0-4h-5.5a2.5 2.5 0 1 1 0-5h7a2.5 2.5 0 0 0 0-5H12zm8.5-1a3.5 3.5 0 1 1 0 7h-7a1.5 1.5 0 0 0 0 3H19a3 3 0 0 1 0 6h-5a2 2 0 0 0-2 2v2a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V11C2 5.477 6.477 1 12 1h8.5z",
    	"M16.084 11.723l.277-.416.832.554-.277.416c-.273.41-.416.981-.416 1.723 0 .742.143 1.313.416 1.723l.277.416-.832.554-.277-.416c-.394-.59-.584-1.352-.584-2.277s.19-1.687.584-2.277z",
    	"M17.179 1.73l.27-.42.842.538-.27.422c-.343.536-.521 1.277-.521 2.23 0 .953.178 1.694.521 2.23l.27.422-.843.539-.27-.421c-.456-.714-.678-1.64-.678-2.77 0-1.13.222-2.056.679-2.77z",
    	"M10.5 6a1.5 1.5 0 1 1 0-3 1.5 1.5 0 0 1 0 3zm0-1a.5.5 0 1 0 0-1 .5.5 0 0 0 0 1z",
    	"M13.5 4a1.5 1.5 0 1 1 0-3 1.5 1.5 0 0 1 0 3zm0-1a.5.5 0 1 0 0-1 .5.5 0 0 0 0 1z",
    	"M4.5 19a.5.5 0 0 1 .5.5V21H4v-1.5a.5.5 0 0 1 .5-.5z",
    	"M7 19a.5.5 0 0 1 .5.5V21h-1v-1.5A.5.5 0 0 1 7 19z",
    	"M9.5 19a.5.5 0 0 1 .5.5V21H9v-1.5a.5.5 0 0 1 .5-.5z"
    ];
    var sanction = [
    	"M17 10h-1V3c0-.535-.447-.97-1-.97-.552 0-1 .435-1 .97h-1c0-1.086.897-1.97 2-1.97 1.104 0 2 .884 2 1.97v7z",
    	"M14 10h-1V2c0-.536-.448-.97-1-.97-.55 0-1 .435-1 .97v1h-1V2c0-1.086.899-1.97 2-1.97 1.104 0 2 .884 2 1.97v8z",
    	"M11 10h-1V3c0-.535-.449-.97-1-.97-.551 0-1 .435-1 .97v5.244H7V3c0-1.086.897-1.97 2-1.97 1.104 0 2 .884 2 1.97v7z",
    	"M10.892 24C7.092 24 4 20.966 4 17.235V8.243c0-1.085.897-1.97 2-1.97s2 .885 2 1.97v3.933c2.38.21 4 1.93 4 4.323h-1c0-2-1.407-3.345-3.5-3.345l-.5-.5v-4.41c0-.536-.449-.971-1-.971-.551 0-1 .435-1 .97v8.994C5 20.414 7.643 23 10.891 23h2.216c3.248 0 5.894-2.586 5.894-5.765V5.105c0-.535-.449-.97-1-.97-.553 0-1.001.435-1.001.97h-1c0-1.085.897-1.97 2-1.97s2 .885 2 1.971v12.13C20 20.966 16.909 24 13.108 24h-2.216z"
    ];
    var showextractedtext = [
    	"M12 14c-1.759 0-3.643 1.005-5.642 3.083 2 2.079 3.883 3.084 5.642 3.084 1.759 0 3.643-1.005 5.642-3.084C15.642 15.005 13.759 14 12 14zm0 7.167c-2.269 0-4.602-1.361-7-4.084C7.398 14.361 9.731 13 12 13s4.602 1.361 7 4.083c-2.398 2.723-4.731 4.084-7 4.084z",
    	"M12 18c.663 0 1-.337 1-1s-.337-1-1-1-1 .337-1 1 .337 1 1 1zm0 1a2 2 0 1 1 0-4 2 2 0 0 1 0 4z",
    	"M6.5 10.954a.5.5 0 0 1-.5-.5V7.61a1 1 0 0 1 .233-.642l.517-.618a.978.978 0 0 1 1.5 0l.517.618A1 1 0 0 1 9 7.61v2.844a.5.5 0 1 1-1 0V7.979a1 1 0 0 0-.184-.577l-.066-.094a.306.306 0 0 0-.5 0l-.066.094A1 1 0 0 0 7 7.979v2.475a.5.5 0 0 1-.5.5z",
    	"M15.94 10.124l.563-.066A.445.445 0 0 1 17 10.5a.5.5 0 0 1-.5.5H15a1 1 0 0 1-1-1V7.707A1 1 0 0 1 14.293 7L15 6.293A1 1 0 0 1 15.707 6h.793a.5.5 0 1 1 0 1h-.379a1 1 0 0 0-.707.293l-.14.14a1 1 0 0 0-.292.66l-.053 1.087a.906.906 0 0 0 1.01.944z",
    	"M6 10V9h3v1z",
    	"M13 9.707v.44a.854.854 0 0 1-.854.853H11a1 1 0 0 1-1-1V6.854c0-.472.382-.854.854-.854h.439a1 1 0 0 1 .707.293l.5.5a1 1 0 0 1 0 1.414l-.293.293.5.5a1 1 0 0 1 .293.707zm-1-.03a.594.594 0 0 0-.271-.499L11 8.708V10h.677A.323.323 0 0 0 12 9.677zm-1-1.384l.723-.573a.315.315 0 0 0 .027-.47.854.854 0 0 0-.604-.25H11v1.293z",
    	"M4 1v22h16V4.414L16.586 1H4zm0-1h12.586a1 1 0 0 1 .707.293l3.414 3.414a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M20 4l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3zm0 0l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3z"
    ];
    var similar = [
    	"M23 10.5A2.5 2.5 0 0 0 20.5 8h-4a2.5 2.5 0 0 0-2.5 2.5.5.5 0 1 1-1 0A3.5 3.5 0 0 1 16.5 7h4a3.5 3.5 0 0 1 3.5 3.5V19a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-1.5a.5.5 0 1 1 1 0V19h9v-8.5z",
    	"M1 10.5A2.5 2.5 0 0 1 3.5 8h4a2.5 2.5 0 0 1 2.5 2.5.5.5 0 1 0 1 0A3.5 3.5 0 0 0 7.5 7h-4A3.5 3.5 0 0 0 0 10.5V19a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-1.5a.5.5 0 1 0-1 0V19H1v-8.5z",
    	"M5.5 6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm0 1a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z",
    	"M18.5 6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm0 1a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z",
    	"M2 20v3h7v-3H2zm-1-1h9v4a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1v-4z",
    	"M15 20v3h7v-3h-7zm-1-1h9v4a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-4z",
    	"M19.086 14.1L16 11v2H6v2h10v2.172l3.086-3.073zM15 12v-2a.5.5 0 0 1 .5-.5h.078a1 1 0 0 1 .717.302l3.5 3.592a1 1 0 0 1-.003 1.414l-3.5 3.408a1 1 0 0 1-.698.284H15.5a.5.5 0 0 1-.5-.5v-2H6a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1h9z"
    ];
    var source = [
    	"M4 1v22h16V4.414L16.586 1H4zm0-1h12.586a1 1 0 0 1 .707.293l3.414 3.414a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M7 4v3h3V4H7zm0-1h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z",
    	"M14 3h.5a.5.5 0 1 1 0 1H14v3h3v-.5a.5.5 0 1 1 1 0V7a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V4c0-.552.5-1 1-1z",
    	"M7 18v3h3v-3H7zm0-1h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z",
    	"M14 18v3h3v-3h-3zm0-1h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z",
    	"M14 11v3h3v-3h-3zm0-1h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z",
    	"M7 11v3h3v-3H7zm0-1h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z",
    	"M20 4l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3zm0 0l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3z"
    ];
    var succession = [
    	"M16.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm0 1a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z",
    	"M6.5 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm0 1a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z",
    	"M14 13a4 4 0 0 0-4 4v6h13v-6a4 4 0 0 0-4-4h-5zm0-1h5a5 5 0 0 1 5 5v6a1 1 0 0 1-1 1H10a1 1 0 0 1-1-1v-6a5 5 0 0 1 5-5z",
    	"M8 23.5a.5.5 0 0 1-.5.5h-6A1.5 1.5 0 0 1 0 22.5v-7A4.5 4.5 0 0 1 4.5 11h4c.522 0 1.191.234 2.009.702.28.16.385.51.241.798a.426.426 0 0 1-.648.142C9.568 12.214 9.034 12 8.5 12h-4A3.5 3.5 0 0 0 1 15.5v7a.5.5 0 0 0 .5.5h6a.5.5 0 0 1 .5.5z",
    	"M4 24H3v-8a1 1 0 0 1 1-1v9z",
    	"M13 24h-1v-7a1 1 0 0 1 1-1v8z",
    	"M21 24h-1v-8a1 1 0 0 1 1 1v7z"
    ];
    var table = [
    	"M1,1 L1,23 L23,23 L23,1 L1,1 Z M1,0 L23,0 C23.5522847,-1.01453063e-16 24,0.44771525 24,1 L24,23 C24,23.5522847 23.5522847,24 23,24 L1,24 C0.44771525,24 6.76353751e-17,23.5522847 0,23 L0,1 C-6.76353751e-17,0.44771525 0.44771525,1.01453063e-16 1,0 Z",
    	"M0 6 0 5 24 5 24 6z",
    	"M9 24 8 24 8 0 9 0z",
    	"M16 24 15 24 15 0 16 0z",
    	"M2,8.5 L2,8.5 C2,8.22385763 2.22385763,8 2.5,8 L6.5,8 C6.77614237,8 7,8.22385763 7,8.5 L7,8.5 C7,8.77614237 6.77614237,9 6.5,9 L2.5,9 C2.22385763,9 2,8.77614237 2,8.5 Z",
    	"M2,11.5 L2,11.5 C2,11.2238576 2.22385763,11 2.5,11 L6.5,11 C6.77614237,11 7,11.2238576 7,11.5 L7,11.5 C7,11.7761424 6.77614237,12 6.5,12 L2.5,12 C2.22385763,12 2,11.7761424 2,11.5 Z",
    	"M2,14.5 L2,14.5 C2,14.2238576 2.22385763,14 2.5,14 L6.5,14 C6.77614237,14 7,14.2238576 7,14.5 L7,14.5 C7,14.7761424 6.77614237,15 6.5,15 L2.5,15 C2.22385763,15 2,14.7761424 2,14.5 Z",
    	"M2,17.5 L2,17.5 C2,17.2238576 2.22385763,17 2.5,17 L6.5,17 C6.77614237,17 7,17.2238576 7,17.5 L7,17.5 C7,17.7761424 6.77614237,18 6.5,18 L2.5,18 C2.22385763,18 2,17.7761424 2,17.5 Z",
    	"M2,20.5 L2,20.5 C2,20.2238576 2.22385763,20 2.5,20 L6.5,20 C6.77614237,20 7,20.2238576 7,20.5 L7,20.5 C7,20.7761424 6.77614237,21 6.5,21 L2.5,21 C2.22385763,21 2,20.7761424 2,20.5 Z",
    	"M10,8.5 L10,8.5 C10,8.22385763 10.2238576,8 10.5,8 L13.5,8 C13.7761424,8 14,8.22385763 14,8.5 L14,8.5 C14,8.77614237 13.7761424,9 13.5,9 L10.5,9 C10.2238576,9 10,8.77614237 10,8.5 Z",
    	"M10,11.5 L10,11.5 C10,11.2238576 10.2238576,11 10.5,11 L13.5,11 C13.7761424,11 14,11.2238576 14,11.5 L14,11.5 C14,11.7761424 13.7761424,12 13.5,12 L10.5,12 C10.2238576,12 10,11.7761424 10,11.5 Z",
    	"M10,14.5 L10,14.5 C10,14.2238576 10.2238576,14 10.5,14 L13.5,14 C13.7761424,14 14,14.2238576 14,14.5 L14,14.5 C14,14.7761424 13.7761424,15 13.5,15 L10.5,15 C10.2238576,15 10,14.7761424 10,14.5 Z",
    	"M10,17.5 L10,17.5 C10,17.2238576 10.2238576,17 10.5,17 L13.5,17 C13.7761424,17 14,17.2238576 14,17.5 L14,17.5 C14,17.7761424 13.7761424,18 13.5,18 L10.5,18 C10.2238576,18 10,17.7761424 10,17.5 Z",
    	"M10,20.5 L10,20.5 C10,20.2238576 10.2238576,20 10.5,20 L13.5,20 C13.7761424,20 14,20.2238576 14,20.5 L14,20.5 C14,20.7761424 13.7761424,21 13.5,21 L10.5,21 C10.2238576,21 10,20.7761424 10,20.5 Z",
    	"M17,8.5 L17,8.5 C17,8.22385763 17.2238576,8 17.5,8 L21.5,8 C21.7761424,8 22,8.22385763 22,8.5 L22,8.5 C22,8.77614237 21.7761424,9 21.5,9 L17.5,9 C17.2238576,9 17,8.77614237 17,8.5 Z",
    	"M17,11.5 L17,11.5 C17,11.2238576 17.2238576,11 17.5,11 L21.5,11 C21.7761424,11 22,11.2238576 22,11.5 L22,11.5 C22,11.7761424 21.7761424,12 21.5,12 L17.5,12 C17.2238576,12 17,11.7761424 17,11.5 Z",
    	"M17,14.5 L17,14.5 C17,14.2238576 17.2238576,14 17.5,14 L21.5,14 C21.7761424,14 22,14.2238576 22,14.5 L22,14.5 C22,14.7761424 21.7761424,15 21.5,15 L17.5,15 C17.2238576,15 17,14.7761424 17,14.5 Z",
    	"M17,17.5 L17,17.5 C17,17.2238576 17.2238576,17 17.5,17 L21.5,17 C21.7761424,17 22,17.2238576 22,17.5 L22,17.5 C22,17.7761424 21.7761424,18 21.5,18 L17.5,18 C17.2238576,18 17,17.7761424 17,17.5 Z",
    	"M17,20.5 L17,20.5 C17,20.2238576 17.2238576,20 17.5,20 L21.5,20 C21.7761424,20 22,20.2238576 22,20.5 L22,20.5 C22,20.7761424 21.7761424,21 21.5,21 L17.5,21 C17.2238576,21 17,20.7761424 17,20.5 Z"
    ];
    var taxroll = [
    	"M8 23v-6H3v6h5zm-5-7h6v8H3a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z",
    	"M17 17v6h5v-6h-5zm-1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6v-8z",
    	"M9 22v1h7v-1H9zm-1-1h9v3H8v-3z",
    	"M9 16v5h7v-5H9zm-1-1h9v7H8v-7z",
    	"M9 14v1h7v-1H9zm-1-1h9v3H8v-3z",
    	"M12.5 10a3.5 3.5 0 0 0-3.465 3h6.93a3.5 3.5 0 0 0-3.465-3zm0-1a4.5 4.5 0 0 1 4.5 4.5v.5H8v-.5A4.5 4.5 0 0 1 12.5 9z",
    	"M16 7V5h-3v2h3zm-3-3h3a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-4V5a1 1 0 0 1 1-1z",
    	"M10.5 19v2l.5-.5h-1l.5.5v-2zm0 0v-2l-.5.5h1l-.5-.5v2z",
    	"M14.5 19v2l.5-.5h-1l.5.5v-2zm0 0v-2l-.5.5h1l-.5-.5v2z",
    	"M12.5 17.5h1v3h-1z",
    	"M3.5 2a.5.5 0 0 1 .5.5v8a.5.5 0 0 1-1 0v-8a.5.5 0 0 1 .5-.5z",
    	"M5.5 2a.5.5 0 0 1 .5.5v8a.5.5 0 0 1-1 0v-8a.5.5 0 0 1 .5-.5z",
    	"M7.75 4.75a.413.413 0 0 1-.536.041l-.482-.352A1.5 1.5 0 0 0 5.672 4H3.207c-.32 0-.627.127-.853.354l-.147.146a.707.707 0 0 0 0 1l.147.146c.226.227.533.354.853.354h2.586c.585 0 1.147.233 1.56.646l.147.147a1.707 1.707 0 0 1 0 2.414l-.146.147A2.207 2.207 0 0 1 5.793 10H3.328a2.5 2.5 0 0 1-1.767-.732l-.352-.482a.413.413 0 1 1 .577-.577l.482.352A1.5 1.5 0 0 0 3.328 9h2.465c.32 0 .627-.127.853-.354l.147-.146a.707.707 0 0 0 0-1l-.147-.146A1.207 1.207 0 0 0 5.793 7H3.207a2.207 2.207 0 0 1-1.56-.646L1.5 6.207a1.707 1.707 0 0 1 0-2.414l.146-.147A2.207 2.207 0 0 1 3.207 3h2.465a2.5 2.5 0 0 1 1.767.732l.352.482a.413.413 0 0 1-.041.536z",
    	"M12 7h1v3h-1z",
    	"M4 18h1v2H4z",
    	"M6 18h1v2H6z",
    	"M18 18h1v2h-1z",
    	"M20 18h1v2h-1z"
    ];
    var thing = [
    	"M12,23 C18.0751322,23 23,18.0751322 23,12 C23,5.92486775 18.0751322,1 12,1 C5.92486775,1 1,5.92486775 1,12 C1,18.0751322 5.92486775,23 12,23 Z M12,24 C5.372583,24 0,18.627417 0,12 C0,5.372583 5.372583,0 12,0 C18.627417,0 24,5.372583 24,12 C24,18.627417 18.627417,24 12,24 Z",
    	"M6,10 L6,17 L13,17 L13,10 L6,10 Z M6,9 L14,9 L14,17 C14,17.5522847 13.5522847,18 13,18 L6,18 C5.44771525,18 5,17.5522847 5,17 L5,10 C5,9.44771525 5.44771525,9 6,9 Z",
    	"M6.5,9 L6,10 L5,10 L5,9.41421356 C5,9.14899707 5.10535684,8.89464316 5.29289322,8.70710678 L8.70710678,5.29289322 C8.89464316,5.10535684 9.14899707,5 9.41421356,5 L17,5 C17.5522847,5 18,5.44771525 18,6 L18,13.5857864 C18,13.8510029 17.8946432,14.1053568 17.7071068,14.2928932 L14.2928932,17.7071068 C14.1053568,17.8946432 13.8510029,18 13.5857864,18 L13,18 L13,16.5 L14,16.5 L17,13.5 L17,6 L9.5,6 L6.5,9 Z",
    	"M13.5 10.2071068 12.7928932 9.5 17 5.29289322 17.7071068 6z"
    ];
    var unknownlink = [
    	"M18.8241348,9.85714286 L18.8241348,9.46428571 C18.8241348,8.89682256 18.9114355,8.43000624 19.0860395,8.06382275 C19.2606436,7.69763926 19.5855963,7.3108486 20.0609073,6.90343915 C20.7205226,6.34567622 21.1364135,5.92614779 21.3085925,5.64484127 C21.4807714,5.36353475 21.5668597,5.02403197 21.5668597,4.62632275 C21.5668597,4.13161128 21.4080209,3.74967066 21.0903385,3.48048942 C20.7726561,3.21130818 20.3155399,3.07671958 19.7189761,3.07671958 C19.3358172,3.07671958 18.9623641,3.12158244 18.5986057,3.21130952 C18.2348473,3.3010366 17.8177438,3.46472544 17.3472829,3.70238095 L16.9180501,2.7202381 C17.8347214,2.24007696 18.7926042,2 19.7917274,2 C20.7180989,2 21.4383297,2.22795187 21.9524417,2.68386243 C22.4665536,3.139773 22.7236057,3.78240326 22.7236057,4.61177249 C22.7236057,4.96583069 22.6763178,5.27744574 22.5817406,5.54662698 C22.4871634,5.81580822 22.3477248,6.07043531 22.1634205,6.31051587 C21.9791162,6.55059644 21.581413,6.9373871 20.9702988,7.47089947 C20.4804375,7.88800914 20.1566973,8.23478698 19.9990686,8.51124339 C19.84144,8.78769979 19.7626268,9.15630281 19.7626268,9.61706349 L19.7626268,9.85714286 L18.8241348,9.85714286 Z M18.4676533,12.0178571 C18.4676533,11.3582419 18.7586557,11.0284392 19.3406692,11.0284392 C19.6219757,11.0284392 19.839015,11.1133148 19.9917935,11.2830688 C20.1445721,11.4528227 20.2209602,11.6977497 20.2209602,12.0178571 C20.2209602,12.3282643 20.1433595,12.5695538 19.988156,12.7417328 C19.8329524,12.9139118 19.6171256,13 19.3406692,13 C19.0884633,13 18.8799116,12.9236119 18.7150078,12.7708333 C18.550104,12.6180548 18.4676533,12.3670652 18.4676533,12.0178571 Z",
    	"M5.20710678,10.5 L4.5,11.2071068 L1.76776695,8.47487373 C0.400931932,7.10803871 0.400931932,4.89196129 1.76776695,3.52512627 L3.52512627,1.76776695 C4.89196129,0.400931932 7.10803871,0.400931932 8.47487373,1.76776695 L14.232233,7.52512627 C15.5990681,8.89196129 15.5990681,11.1080387 14.232233,12.4748737 L12.4748737,14.232233 C11.1080387,15.5990681 8.89196129,15.5990681 7.52512627,14.232233 L6.79289322,13.5 L7.5,12.7928932 L8.23223305,13.5251263 C9.20854378,14.501437 10.7914562,14.501437 11.767767,13.5251263 L13.5251263,11.767767 C14.501437,10.7914562 14.501437,9.20854378 13.5251263,8.23223305 L7.76776695,2.47487373 C6.79145622,1.498563 5.20854378,1.498563 4.23223305,2.47487373 L2.47487373,4.23223305 C1.498563,5.20854378 1.498563,6.79145622 2.47487373,7.76776695 L5.20710678,10.5 Z",
    	"M13.7928932,14.5 L14.5,13.7928932 L17.232233,16.5251263 C18.5990681,17.8919613 18.5990681,20.1080387 17.232233,21.4748737 L15.4748737,23.232233 C14.1080387,24.5990681 11.8919613,24.5990681 10.5251263,23.232233 L4.76776695,17.4748737 C3.40093193,16.1080387 3.40093193,13.8919613 4.76776695,12.5251263 L6.52512627,10.767767 C7.89196129,9.40093193 10.1080387,9.40093193 11.4748737,10.767767 L12.2071068,11.5 L11.5,12.2071068 L10.767767,11.4748737 C9.79145622,10.498563 8.20854378,10.498563 7.23223305,11.4748737 L5.47487373,13.232233 C4.498563,14.2085438 4.498563,15.7914562 5.47487373,16.767767 L11.232233,22.5251263 C12.2085438,23.501437 13.7914562,23.501437 14.767767,22.5251263 L16.5251263,20.767767 C17.501437,19.7914562 17.501437,18.2085438 16.5251263,17.232233 L13.7928932,14.5 Z"
    ];
    var vehicle = [
    	"M22 17a1 1 0 0 0 1-1V7a1 1 0 0 0-1-1H9a1 1 0 0 0-1 1v10h8.05a2.5 2.5 0 0 1 4.9 0H22zm-2 .5a1.5 1.5 0 1 0-2.915.5H7V7a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-2.085c.055-.156.085-.325.085-.5z",
    	"M7 12H2a1 1 0 0 0-1 1v3a1 1 0 0 0 1 1h1.14c.332-1.143 1.221-2 2.36-2 .578 0 1.091.22 1.5.587V12zm0 6c0-1.105-.672-2-1.5-2S4 16.895 4 18H2a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2h6v7H7z",
    	"M2.477 11H7V8H4.354a1 1 0 0 0-.928.629L2.477 11zm1.877-4H8v5H1l1.497-3.743A2 2 0 0 1 4.354 7z",
    	"M5.5 19a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z",
    	"M4.5 17.5a1 1 0 1 1 2 0 1 1 0 0 1-2 0z",
    	"M17.5 17.5a1 1 0 1 1 2 0 1 1 0 0 1-2 0z",
    	"M18.5 19a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm0 1a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z"
    ];
    var vessel = [
    	"M0,19.5 L0,19.5 C-3.38176876e-17,19.2238576 0.223857625,19 0.5,19 L23.5,19 C23.7761424,19 24,19.2238576 24,19.5 L24,19.5 C24,19.7761424 23.7761424,20 23.5,20 L0.5,20 C0.223857625,20 3.38176876e-17,19.7761424 0,19.5 Z",
    	"M2,21.5 L2,21.5 C2,21.2238576 2.22385763,21 2.5,21 L21.5,21 C21.7761424,21 22,21.2238576 22,21.5 L22,21.5 C22,21.7761424 21.7761424,22 21.5,22 L2.5,22 C2.22385763,22 2,21.7761424 2,21.5 Z",
    	"M4,23.5 L4,23.5 C4,23.2238576 4.22385763,23 4.5,23 L19.5,23 C19.7761424,23 20,23.2238576 20,23.5 L20,23.5 C20,23.7761424 19.7761424,24 19.5,24 L4.5,24 C4.22385763,24 4,23.7761424 4,23.5 Z",
    	"M3.31192086,12.6504544 L5.69300047,19 L18.3069995,19 L20.6880791,12.6504544 L12,10.0440307 L3.31192086,12.6504544 Z M3.02457298,11.6926281 L11.7126521,9.08620437 C11.9000908,9.02997275 12.0999092,9.02997275 12.2873479,9.08620437 L20.975427,11.6926281 C21.5044199,11.851326 21.8046033,12.4088094 21.6459054,12.9378023 C21.6394573,12.959296 21.6322875,12.9805665 21.6244083,13.0015778 L19.2433287,19.3511234 C19.0969648,19.7414272 18.7238441,20 18.3069995,20 L5.69300047,20 C5.27615591,20 4.90303519,19.7414272 4.75667129,19.3511234 L2.37559169,13.0015778 C2.18167157,12.4844575 2.4436771,11.9080453 2.96079742,11.7141252 C2.98180872,11.706246 3.00307928,11.6990762 3.02457298,11.6926281 Z",
    	"M11.5 9.5 12.5 9.5 12.5 20 11.5 20z",
    	"M6,11.5 L5,11.5 L5,5.5 C5,4.67157288 5.67157288,4 6.5,4 L17.5,4 C18.3284271,4 19,4.67157288 19,5.5 L19,11.5 L18,11.5 L18,5.5 C18,5.22385763 17.7761424,5 17.5,5 L6.5,5 C6.22385763,5 6,5.22385763 6,5.5 L6,11.5 Z",
    	"M8,6 C8.55228475,6 9,6.44771525 9,7 C9,7.55228475 8.55228475,8 8,8 C7.44771525,8 7,7.55228475 7,7 C7,6.44771525 7.44771525,6 8,6 Z",
    	"M12,6 C12.5522847,6 13,6.44771525 13,7 C13,7.55228475 12.5522847,8 12,8 C11.4477153,8 11,7.55228475 11,7 C11,6.44771525 11.4477153,6 12,6 Z",
    	"M16,6 C16.5522847,6 17,6.44771525 17,7 C17,7.55228475 16.5522847,8 16,8 C15.4477153,8 15,7.55228475 15,7 C15,6.44771525 15.4477153,6 16,6 Z",
    	"M12.5 5 11.5 5 11.5 1 12.5 1z",
    	"M9,0.5 L9,0.5 C9,0.223857625 9.22385763,5.07265313e-17 9.5,0 L14.5,0 C14.7761424,-5.07265313e-17 15,0.223857625 15,0.5 L15,0.5 C15,0.776142375 14.7761424,1 14.5,1 L9.5,1 C9.22385763,1 9,0.776142375 9,0.5 Z"
    ];
    var video = [
    	"M.5 3.5h23v17H.5z",
    	"M10 13.357l3.593-1.857L10 9.643v3.714zm.46-4.603l3.592 1.858a1 1 0 0 1 0 1.776l-3.593 1.858A1 1 0 0 1 9 13.357V9.643a1 1 0 0 1 1.46-.889z",
    	"M3 17.5a.5.5 0 0 1 .5-.5h17a.5.5 0 1 1 0 1h-17a.5.5 0 0 1-.5-.5z",
    	"M5.5 16.5h1v2h-1z"
    ];
    var workbook = [
    	"M15 6h1.5A1.5 1.5 0 0 1 18 7.5v4a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 11.5v-7A1.5 1.5 0 0 1 7.5 3h6A1.5 1.5 0 0 1 15 4.5V6zm-7.5 6h9a.5.5 0 0 0 .5-.5v-4a.5.5 0 0 0-.5-.5H14V4.5a.5.5 0 0 0-.5-.5h-6a.5.5 0 0 0-.5.5v7a.5.5 0 0 0 .5.5z",
    	"M6.5 16a.5.5 0 0 1 .5.5v.586a.5.5 0 0 0 .146.353l1.415 1.415A1.5 1.5 0 0 1 9 19.914v.586a.5.5 0 1 1-1 0v-.586a.5.5 0 0 0-.146-.353l-1.415-1.415A1.5 1.5 0 0 1 6 17.086V16.5a.5.5 0 0 1 .5-.5z",
    	"M8.5 16a.5.5 0 0 1 .5.5v.586a1.5 1.5 0 0 1-.44 1.06l-1.414 1.415a.5.5 0 0 0-.146.353v.586a.5.5 0 1 1-1 0v-.586c0-.398.158-.78.44-1.06l1.414-1.415A.5.5 0 0 0 8 17.086V16.5a.5.5 0 0 1 .5-.5z",
    	"M11 20h1.5a.5.5 0 1 1 0 1H11a1 1 0 0 1-1-1v-3.5a.5.5 0 1 1 1 0V20z",
    	"M14 20.5a.5.5 0 0 1 .5-.5h1c.185 0 .402-.248.441-.562.037-.293-.078-.438-.441-.438-.991 0-1.542-.696-1.434-1.562.097-.77.682-1.438 1.434-1.438h1a.5.5 0 1 1 0 1h-1c-.185 0-.402.248-.441.562-.037.293.078.438.441.438.991 0 1.542.696 1.434 1.562-.097.77-.682 1.438-1.434 1.438h-1a.5.5 0 0 1-.5-.5z",
    	"M4 1v22h16V4.414L16.586 1H4zm0-1h12.586a1 1 0 0 1 .707.293l3.414 3.414a1 1 0 0 1 .293.707V23a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1z",
    	"M20 4l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3zm0 0l1 1h-4a1 1 0 0 1-1-1V0l1 1v3h3z",
    	"M6 7V6h9v1z",
    	"M6 10V9h12v1z",
    	"M10 3h1v10h-1z",
    	"M14 6h1v7h-1z"
    ];
    var icons = {
    	airplane: airplane,
    	assessment: assessment,
    	asset: asset,
    	associate: associate,
    	audio: audio,
    	bankaccount: bankaccount,
    	company: company,
    	connections: connections,
    	contract: contract,
    	contractaward: contractaward,
    	courtcase: courtcase,
    	courtcaseparty: courtcaseparty,
    	debt: debt,
    	directorship: directorship,
    	document: document,
    	documentation: documentation,
    	economicactivity: economicactivity,
    	email: email,
    	employment: employment,
    	event: event,
    	family: family,
    	folder: folder,
    	hypertext: hypertext,
    	image: image,
    	info: info,
    	land: land,
    	legalentity: legalentity,
    	license: license,
    	membership: membership,
    	organization: organization,
    	ownership: ownership,
    	"package": [
    	"M4.72 9L1 19h18.28l3.333-10H4.72zm0-1h17.893a1 1 0 0 1 .948 1.316l-3.333 10a1 1 0 0 1-.949.684H1c-.552 0-1-.492-1-1.045 0-.071 1.257-3.495 3.772-10.271A1 1 0 0 1 4.721 8z",
    	"M1 20a1 1 0 0 1-1-1V5.5A1.5 1.5 0 0 1 1.5 4h5.61a1.5 1.5 0 0 1 1.06.44l1.415 1.414A.5.5 0 0 0 9.938 6H18.5A1.5 1.5 0 0 1 20 7.5V9h-1V7.5a.5.5 0 0 0-.5-.5H9.938a1.5 1.5 0 0 1-1.06-.44L7.464 5.147A.5.5 0 0 0 7.11 5H1.5a.5.5 0 0 0-.5.5V20z",
    	"M17.5 13.75V13l-.5.5h1l-.5-.5v.75z",
    	"M15.5 13.75V13l-.5.5h1l-.5-.5v.75z",
    	"M13 13.5h1l-.5-.5v1.5V13l-.5.5z",
    	"M11 13.5h1l-.5-.5v1.5V13l-.5.5z",
    	"M9.5 13.75V13l-.5.5h1l-.5-.5v.75z",
    	"M18.5 13.25V14l.5-.5h-1l.5.5v-.75z",
    	"M16.5 13.25V14l.5-.5h-1l.5.5v-.75z",
    	"M14.5 12.5V14l.5-.5h-1l.5.5v-1.5z",
    	"M10.5 12.5V14l.5-.5h-1l.5.5v-1.5z",
    	"M8.5 12.5V14l.5-.5H8l.5.5v-1.5z",
    	"M12.5 12.5V14l.5-.5h-1l.5.5v-1.5z",
    	"M12.75 13.5H6l.5.5v-1l-.5.5h6.75z",
    	"M5 13v1h1v-1H5zm0-1h1a1 1 0 0 1 1 1v1a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-1a1 1 0 0 1 1-1z"
    ],
    	pages: pages,
    	passport: passport,
    	payment: payment,
    	person: person,
    	plaintext: plaintext,
    	publicbody: publicbody,
    	realestate: realestate,
    	relationship: relationship,
    	representation: representation,
    	sanction: sanction,
    	showextractedtext: showextractedtext,
    	similar: similar,
    	source: source,
    	succession: succession,
    	table: table,
    	taxroll: taxroll,
    	thing: thing,
    	unknownlink: unknownlink,
    	vehicle: vehicle,
    	vessel: vessel,
    	video: video,
    	workbook: workbook
    };

    const IconRegistry = {
        SIZE: 24,
        storage: icons,
        getIcon(iconName) {
            return this.storage[iconName];
        },
        getSchemaIcon(schema) {
            const iconName = schema.name.toLowerCase();
            return this.getIcon(iconName) || this.getIcon('info');
        }
    };

    var schemata = {
    	Address: {
    		caption: [
    			"full",
    			"summary",
    			"city",
    			"remarks"
    		],
    		description: "A location associated with an entity.\n",
    		"extends": [
    			"Thing"
    		],
    		featured: [
    			"full",
    			"city",
    			"street",
    			"country"
    		],
    		label: "Address",
    		matchable: true,
    		plural: "Addresses",
    		properties: {
    			city: {
    				description: "City, town, village or other locality",
    				label: "City",
    				maxLength: 1024,
    				name: "city",
    				qname: "Address:city",
    				type: "string"
    			},
    			country: {
    				label: "Country",
    				matchable: true,
    				maxLength: 16,
    				name: "country",
    				qname: "Address:country",
    				type: "country"
    			},
    			full: {
    				label: "Full address",
    				matchable: true,
    				maxLength: 250,
    				name: "full",
    				qname: "Address:full",
    				type: "address"
    			},
    			googlePlaceId: {
    				label: "Google Places ID",
    				matchable: true,
    				maxLength: 64,
    				name: "googlePlaceId",
    				qname: "Address:googlePlaceId",
    				type: "identifier"
    			},
    			latitude: {
    				label: "Latitude",
    				maxLength: 250,
    				name: "latitude",
    				qname: "Address:latitude",
    				type: "number"
    			},
    			longitude: {
    				label: "Longitude",
    				maxLength: 250,
    				name: "longitude",
    				qname: "Address:longitude",
    				type: "number"
    			},
    			osmId: {
    				label: "OpenStreetmap Place ID",
    				matchable: true,
    				maxLength: 64,
    				name: "osmId",
    				qname: "Address:osmId",
    				type: "identifier"
    			},
    			postOfficeBox: {
    				description: "A mailbox identifier at the post office",
    				label: "PO Box",
    				maxLength: 1024,
    				name: "postOfficeBox",
    				qname: "Address:postOfficeBox",
    				type: "string"
    			},
    			postalCode: {
    				description: "Zip code or postcode.",
    				label: "Postal code",
    				maxLength: 16,
    				name: "postalCode",
    				qname: "Address:postalCode",
    				type: "string"
    			},
    			region: {
    				description: "Also province or area.",
    				label: "Region",
    				maxLength: 1024,
    				name: "region",
    				qname: "Address:region",
    				type: "string"
    			},
    			remarks: {
    				description: "Handling instructions, like 'care of'.",
    				label: "Remarks",
    				maxLength: 1024,
    				name: "remarks",
    				qname: "Address:remarks",
    				type: "string"
    			},
    			state: {
    				description: "State or federal unit.",
    				label: "State",
    				maxLength: 1024,
    				name: "state",
    				qname: "Address:state",
    				type: "string"
    			},
    			street: {
    				label: "Street address",
    				maxLength: 1024,
    				name: "street",
    				qname: "Address:street",
    				type: "string"
    			},
    			street2: {
    				label: "Street address (ctd.)",
    				maxLength: 1024,
    				name: "street2",
    				qname: "Address:street2",
    				type: "string"
    			},
    			things: {
    				label: "Located there",
    				matchable: true,
    				maxLength: 200,
    				name: "things",
    				qname: "Address:things",
    				range: "Thing",
    				reverse: "addressEntity",
    				stub: true,
    				type: "entity"
    			},
    			tripsDeparting: {
    				label: "Trips departing",
    				matchable: true,
    				maxLength: 200,
    				name: "tripsDeparting",
    				qname: "Address:tripsDeparting",
    				range: "Trip",
    				reverse: "startLocation",
    				stub: true,
    				type: "entity"
    			},
    			tripsIncoming: {
    				label: "Trips incoming",
    				matchable: true,
    				maxLength: 200,
    				name: "tripsIncoming",
    				qname: "Address:tripsIncoming",
    				range: "Trip",
    				reverse: "endLocation",
    				stub: true,
    				type: "entity"
    			}
    		},
    		schemata: [
    			"Address",
    			"Thing"
    		]
    	},
    	Airplane: {
    		caption: [
    			"name",
    			"registrationNumber"
    		],
    		description: "An airplane, helicopter or other flying vehicle.\n",
    		"extends": [
    			"Vehicle"
    		],
    		featured: [
    			"type",
    			"registrationNumber",
    			"country",
    			"operator",
    			"owner"
    		],
    		label: "Airplane",
    		matchable: true,
    		plural: "Airplanes",
    		properties: {
    			icaoCode: {
    				label: "ICAO aircraft type designator",
    				matchable: true,
    				maxLength: 16,
    				name: "icaoCode",
    				qname: "Airplane:icaoCode",
    				type: "identifier"
    			},
    			manufacturer: {
    				label: "Manufacturer",
    				maxLength: 1024,
    				name: "manufacturer",
    				qname: "Airplane:manufacturer",
    				type: "string"
    			},
    			serialNumber: {
    				label: "Serial Number",
    				matchable: true,
    				maxLength: 64,
    				name: "serialNumber",
    				qname: "Airplane:serialNumber",
    				type: "identifier"
    			}
    		},
    		schemata: [
    			"Airplane",
    			"Asset",
    			"Thing",
    			"Value",
    			"Vehicle"
    		],
    		temporalExtent: {
    			end: [
    				"deregistrationDate"
    			],
    			start: [
    				"buildDate",
    				"registrationDate"
    			]
    		}
    	},
    	Analyzable: {
    		abstract: true,
    		description: "An entity suitable for being processed via named-entity recognition.\n",
    		"extends": [
    		],
    		generated: true,
    		label: "Analyzable",
    		plural: "Analyzables",
    		properties: {
    			companiesMentioned: {
    				hidden: true,
    				label: "Detected companies",
    				matchable: true,
    				maxLength: 384,
    				name: "companiesMentioned",
    				qname: "Analyzable:companiesMentioned",
    				type: "name"
    			},
    			detectedCountry: {
    				hidden: true,
    				label: "Detected country",
    				maxLength: 16,
    				name: "detectedCountry",
    				qname: "Analyzable:detectedCountry",
    				type: "country"
    			},
    			detectedLanguage: {
    				hidden: true,
    				label: "Detected language",
    				maxLength: 16,
    				name: "detectedLanguage",
    				qname: "Analyzable:detectedLanguage",
    				type: "language"
    			},
    			emailMentioned: {
    				hidden: true,
    				label: "Detected e-mail addresses",
    				matchable: true,
    				maxLength: 250,
    				name: "emailMentioned",
    				qname: "Analyzable:emailMentioned",
    				type: "email"
    			},
    			ibanMentioned: {
    				hidden: true,
    				label: "Detected IBANs",
    				matchable: true,
    				maxLength: 64,
    				name: "ibanMentioned",
    				qname: "Analyzable:ibanMentioned",
    				type: "iban"
    			},
    			ipMentioned: {
    				hidden: true,
    				label: "Detected IP addresses",
    				matchable: true,
    				maxLength: 64,
    				name: "ipMentioned",
    				qname: "Analyzable:ipMentioned",
    				type: "ip"
    			},
    			locationMentioned: {
    				hidden: true,
    				label: "Detected locations",
    				maxLength: 250,
    				name: "locationMentioned",
    				qname: "Analyzable:locationMentioned",
    				type: "address"
    			},
    			namesMentioned: {
    				hidden: true,
    				label: "Detected names",
    				matchable: true,
    				maxLength: 384,
    				name: "namesMentioned",
    				qname: "Analyzable:namesMentioned",
    				type: "name"
    			},
    			peopleMentioned: {
    				hidden: true,
    				label: "Detected people",
    				matchable: true,
    				maxLength: 384,
    				name: "peopleMentioned",
    				qname: "Analyzable:peopleMentioned",
    				type: "name"
    			},
    			phoneMentioned: {
    				hidden: true,
    				label: "Detected phones",
    				matchable: true,
    				maxLength: 64,
    				name: "phoneMentioned",
    				qname: "Analyzable:phoneMentioned",
    				type: "phone"
    			}
    		},
    		schemata: [
    			"Analyzable"
    		]
    	},
    	Article: {
    		caption: [
    			"title",
    			"fileName"
    		],
    		description: "A piece of media reporting about a subject.\n",
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"author",
    			"publishedAt"
    		],
    		generated: true,
    		label: "Article",
    		plural: "Articles",
    		properties: {
    		},
    		schemata: [
    			"Analyzable",
    			"Article",
    			"Document",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Assessment: {
    		caption: [
    			"name"
    		],
    		"extends": [
    			"Thing"
    		],
    		featured: [
    			"name",
    			"publishDate",
    			"author"
    		],
    		label: "Assessment",
    		plural: "Assessments",
    		properties: {
    			assessmentId: {
    				label: "Assessment ID",
    				maxLength: 1024,
    				name: "assessmentId",
    				qname: "Assessment:assessmentId",
    				type: "string"
    			},
    			author: {
    				label: "Author",
    				matchable: true,
    				maxLength: 200,
    				name: "author",
    				qname: "Assessment:author",
    				range: "LegalEntity",
    				reverse: "authoredAssessments",
    				type: "entity"
    			},
    			publishDate: {
    				label: "Date of publishing",
    				matchable: true,
    				maxLength: 32,
    				name: "publishDate",
    				qname: "Assessment:publishDate",
    				type: "date"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"Assessment",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"publishDate"
    			]
    		}
    	},
    	Asset: {
    		caption: [
    			"name"
    		],
    		description: "A piece of property which can be owned and assigned a monetary value.\n",
    		"extends": [
    			"Thing",
    			"Value"
    		],
    		featured: [
    			"name",
    			"amount"
    		],
    		label: "Asset",
    		plural: "Assets",
    		properties: {
    			ownershipAsset: {
    				label: "Owners",
    				matchable: true,
    				maxLength: 200,
    				name: "ownershipAsset",
    				qname: "Asset:ownershipAsset",
    				range: "Ownership",
    				reverse: "asset",
    				stub: true,
    				type: "entity"
    			}
    		},
    		schemata: [
    			"Asset",
    			"Thing",
    			"Value"
    		]
    	},
    	Associate: {
    		description: "Non-family association between two people",
    		edge: {
    			caption: [
    				"relationship"
    			],
    			directed: false,
    			label: "associated with",
    			source: "person",
    			target: "associate"
    		},
    		"extends": [
    			"Interval"
    		],
    		featured: [
    			"person",
    			"associate",
    			"relationship"
    		],
    		label: "Associate",
    		plural: "Associates",
    		properties: {
    			associate: {
    				description: "An associate of the subject person.",
    				label: "Associate",
    				matchable: true,
    				maxLength: 200,
    				name: "associate",
    				qname: "Associate:associate",
    				range: "Person",
    				reverse: "associations",
    				type: "entity"
    			},
    			person: {
    				description: "The subject of the association.",
    				label: "Person",
    				matchable: true,
    				maxLength: 200,
    				name: "person",
    				qname: "Associate:person",
    				range: "Person",
    				reverse: "associates",
    				type: "entity"
    			},
    			relationship: {
    				description: "Nature of the association",
    				label: "Relationship",
    				maxLength: 1024,
    				name: "relationship",
    				qname: "Associate:relationship",
    				type: "string"
    			}
    		},
    		required: [
    			"person",
    			"associate"
    		],
    		schemata: [
    			"Associate",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Audio: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "Audio",
    		plural: "Audio files",
    		properties: {
    			duration: {
    				description: "Duration of the audio in ms",
    				label: "Duration",
    				maxLength: 250,
    				name: "duration",
    				qname: "Audio:duration",
    				type: "number"
    			},
    			samplingRate: {
    				description: "Sampling rate of the audio in Hz",
    				label: "Sampling Rate",
    				maxLength: 250,
    				name: "samplingRate",
    				qname: "Audio:samplingRate",
    				type: "number"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Audio",
    			"Document",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	BankAccount: {
    		caption: [
    			"name",
    			"iban",
    			"accountNumber"
    		],
    		description: "An account held at a bank and controlled by an owner. This may also be used to describe more complex arrangements like correspondent bank settlement accounts.\n",
    		"extends": [
    			"Asset"
    		],
    		featured: [
    			"accountNumber",
    			"bankName"
    		],
    		label: "Bank account",
    		matchable: true,
    		plural: "Bank accounts",
    		properties: {
    			accountNumber: {
    				label: "Account number",
    				matchable: true,
    				maxLength: 64,
    				name: "accountNumber",
    				qname: "BankAccount:accountNumber",
    				type: "identifier"
    			},
    			accountType: {
    				label: "Account type",
    				maxLength: 1024,
    				name: "accountType",
    				qname: "BankAccount:accountType",
    				type: "string"
    			},
    			balance: {
    				label: "Balance",
    				maxLength: 250,
    				name: "balance",
    				qname: "BankAccount:balance",
    				type: "number"
    			},
    			balanceDate: {
    				label: "Balance date",
    				matchable: true,
    				maxLength: 32,
    				name: "balanceDate",
    				qname: "BankAccount:balanceDate",
    				type: "date"
    			},
    			bank: {
    				label: "Bank",
    				matchable: true,
    				maxLength: 200,
    				name: "bank",
    				qname: "BankAccount:bank",
    				range: "Organization",
    				reverse: "bankAccounts",
    				type: "entity"
    			},
    			bankAddress: {
    				label: "Bank address",
    				maxLength: 1024,
    				name: "bankAddress",
    				qname: "BankAccount:bankAddress",
    				type: "string"
    			},
    			bankName: {
    				label: "Bank name",
    				maxLength: 1024,
    				name: "bankName",
    				qname: "BankAccount:bankName",
    				type: "string"
    			},
    			bic: {
    				format: "bic",
    				label: "Bank Identifier Code",
    				matchable: true,
    				maxLength: 16,
    				name: "bic",
    				qname: "BankAccount:bic",
    				type: "identifier"
    			},
    			closingDate: {
    				label: "Closing date",
    				matchable: true,
    				maxLength: 32,
    				name: "closingDate",
    				qname: "BankAccount:closingDate",
    				type: "date"
    			},
    			contractBankAccount: {
    				label: "Customs declarations",
    				matchable: true,
    				maxLength: 200,
    				name: "contractBankAccount",
    				qname: "BankAccount:contractBankAccount",
    				range: "EconomicActivity",
    				reverse: "bankAccount",
    				stub: true,
    				type: "entity"
    			},
    			foreignBankAccount: {
    				label: "Customs declarations (as foreign bank)",
    				matchable: true,
    				maxLength: 200,
    				name: "foreignBankAccount",
    				qname: "BankAccount:foreignBankAccount",
    				range: "EconomicActivity",
    				reverse: "bankForeign",
    				stub: true,
    				type: "entity"
    			},
    			iban: {
    				label: "IBAN",
    				matchable: true,
    				maxLength: 64,
    				name: "iban",
    				qname: "BankAccount:iban",
    				type: "iban"
    			},
    			maxBalance: {
    				label: "Maximum balance",
    				maxLength: 250,
    				name: "maxBalance",
    				qname: "BankAccount:maxBalance",
    				type: "number"
    			},
    			maxBalanceDate: {
    				label: "Maximum balance date",
    				matchable: true,
    				maxLength: 32,
    				name: "maxBalanceDate",
    				qname: "BankAccount:maxBalanceDate",
    				type: "date"
    			},
    			openingDate: {
    				label: "Opening date",
    				matchable: true,
    				maxLength: 32,
    				name: "openingDate",
    				qname: "BankAccount:openingDate",
    				type: "date"
    			},
    			paymentBeneficiaryAccount: {
    				label: "Payments received",
    				matchable: true,
    				maxLength: 200,
    				name: "paymentBeneficiaryAccount",
    				qname: "BankAccount:paymentBeneficiaryAccount",
    				range: "Payment",
    				reverse: "beneficiaryAccount",
    				stub: true,
    				type: "entity"
    			},
    			paymentPayerAccount: {
    				label: "Payments made",
    				matchable: true,
    				maxLength: 200,
    				name: "paymentPayerAccount",
    				qname: "BankAccount:paymentPayerAccount",
    				range: "Payment",
    				reverse: "payerAccount",
    				stub: true,
    				type: "entity"
    			},
    			rubBankAccount: {
    				label: "Customs declarations (as rouble bank)",
    				matchable: true,
    				maxLength: 200,
    				name: "rubBankAccount",
    				qname: "BankAccount:rubBankAccount",
    				range: "EconomicActivity",
    				reverse: "bankRub",
    				stub: true,
    				type: "entity"
    			}
    		},
    		schemata: [
    			"Asset",
    			"BankAccount",
    			"Thing",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    				"closingDate"
    			],
    			start: [
    				"openingDate"
    			]
    		}
    	},
    	Call: {
    		caption: [
    			"callerNumber",
    			"receiverNumber"
    		],
    		"extends": [
    			"Interval"
    		],
    		featured: [
    			"callerNumber",
    			"caller",
    			"receiverNumber",
    			"receiver",
    			"date"
    		],
    		generated: true,
    		label: "Call",
    		plural: "Calls",
    		properties: {
    			caller: {
    				label: "Caller",
    				matchable: true,
    				maxLength: 200,
    				name: "caller",
    				qname: "Call:caller",
    				range: "LegalEntity",
    				reverse: "callsMade",
    				type: "entity"
    			},
    			callerNumber: {
    				label: "Caller's Number",
    				matchable: true,
    				maxLength: 64,
    				name: "callerNumber",
    				qname: "Call:callerNumber",
    				type: "phone"
    			},
    			duration: {
    				label: "Duration",
    				maxLength: 250,
    				name: "duration",
    				qname: "Call:duration",
    				type: "number"
    			},
    			receiver: {
    				label: "Receiver",
    				matchable: true,
    				maxLength: 200,
    				name: "receiver",
    				qname: "Call:receiver",
    				range: "LegalEntity",
    				reverse: "callsReceived",
    				type: "entity"
    			},
    			receiverNumber: {
    				label: "Receiver's Number",
    				matchable: true,
    				maxLength: 64,
    				name: "receiverNumber",
    				qname: "Call:receiverNumber",
    				type: "phone"
    			}
    		},
    		schemata: [
    			"Call",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	CallForTenders: {
    		caption: [
    			"title"
    		],
    		description: "A public appeal issued by an authority, possibly on behalf of another, for buying a specific work, supply or service\n",
    		"extends": [
    			"Interval",
    			"Thing"
    		],
    		featured: [
    			"title",
    			"authority"
    		],
    		label: "Call for tenders",
    		plural: "Calls for tenders",
    		properties: {
    			authority: {
    				label: "Name of contracting authority",
    				matchable: true,
    				maxLength: 200,
    				name: "authority",
    				qname: "CallForTenders:authority",
    				range: "LegalEntity",
    				reverse: "callForTenders",
    				type: "entity"
    			},
    			authorityReferenceId: {
    				label: "Contracting authority reference ID",
    				matchable: true,
    				maxLength: 64,
    				name: "authorityReferenceId",
    				qname: "CallForTenders:authorityReferenceId",
    				type: "identifier"
    			},
    			awardNoticeDate: {
    				label: "Award Notice Date",
    				matchable: true,
    				maxLength: 32,
    				name: "awardNoticeDate",
    				qname: "CallForTenders:awardNoticeDate",
    				type: "date"
    			},
    			awardedInLots: {
    				label: "Contract awarded in Lots",
    				maxLength: 1024,
    				name: "awardedInLots",
    				qname: "CallForTenders:awardedInLots",
    				type: "string"
    			},
    			awardingDate: {
    				label: "Date of awarding",
    				matchable: true,
    				maxLength: 32,
    				name: "awardingDate",
    				qname: "CallForTenders:awardingDate",
    				type: "date"
    			},
    			callId: {
    				label: "CfT unique id",
    				matchable: true,
    				maxLength: 64,
    				name: "callId",
    				qname: "CallForTenders:callId",
    				type: "identifier"
    			},
    			certificationCheck: {
    				label: "Certification check",
    				maxLength: 1024,
    				name: "certificationCheck",
    				qname: "CallForTenders:certificationCheck",
    				type: "string"
    			},
    			clarificationDeadline: {
    				label: "End of clarification period",
    				matchable: true,
    				maxLength: 32,
    				name: "clarificationDeadline",
    				qname: "CallForTenders:clarificationDeadline",
    				type: "date"
    			},
    			contractAwards: {
    				label: "Contract Awards",
    				matchable: true,
    				maxLength: 200,
    				name: "contractAwards",
    				qname: "CallForTenders:contractAwards",
    				range: "ContractAward",
    				reverse: "callForTenders",
    				stub: true,
    				type: "entity"
    			},
    			contractNoticeDate: {
    				label: "Contract notice date",
    				matchable: true,
    				maxLength: 32,
    				name: "contractNoticeDate",
    				qname: "CallForTenders:contractNoticeDate",
    				type: "date"
    			},
    			cpvCode: {
    				description: "Common Procurement Vocabulary (CPV)",
    				label: "CPV code",
    				matchable: true,
    				maxLength: 64,
    				name: "cpvCode",
    				qname: "CallForTenders:cpvCode",
    				type: "identifier"
    			},
    			directive: {
    				label: "Directive",
    				maxLength: 1024,
    				name: "directive",
    				qname: "CallForTenders:directive",
    				type: "string"
    			},
    			euFunding: {
    				label: "EU funding",
    				maxLength: 1024,
    				name: "euFunding",
    				qname: "CallForTenders:euFunding",
    				type: "string"
    			},
    			evaluationMechanism: {
    				label: "Evaluation mechanism",
    				maxLength: 1024,
    				name: "evaluationMechanism",
    				qname: "CallForTenders:evaluationMechanism",
    				type: "string"
    			},
    			fallsUnderGPPScope: {
    				description: "European Green Public Procurement (GPP) or green purchasing.",
    				label: "Does this call fall under the scope of GPP?",
    				maxLength: 1024,
    				name: "fallsUnderGPPScope",
    				qname: "CallForTenders:fallsUnderGPPScope",
    				type: "string"
    			},
    			involvesOutcome: {
    				description: "The nature of the contractual agreement that will result from this CfT",
    				label: "Call for tenders result",
    				maxLength: 1024,
    				name: "involvesOutcome",
    				qname: "CallForTenders:involvesOutcome",
    				type: "string"
    			},
    			lotsNames: {
    				label: "Lots names",
    				maxLength: 1024,
    				name: "lotsNames",
    				qname: "CallForTenders:lotsNames",
    				type: "string"
    			},
    			maximumNumberOfLots: {
    				label: "Maximum number of lots",
    				maxLength: 250,
    				name: "maximumNumberOfLots",
    				qname: "CallForTenders:maximumNumberOfLots",
    				type: "number"
    			},
    			multipleTenders: {
    				label: "Multiple tenders will be accepted",
    				maxLength: 1024,
    				name: "multipleTenders",
    				qname: "CallForTenders:multipleTenders",
    				type: "string"
    			},
    			numberOfLots: {
    				label: "Number of lots",
    				maxLength: 250,
    				name: "numberOfLots",
    				qname: "CallForTenders:numberOfLots",
    				type: "number"
    			},
    			nutsCode: {
    				description: "Nomenclature of Territorial Units for Statistics (NUTS)",
    				label: "NUTS code",
    				matchable: true,
    				maxLength: 64,
    				name: "nutsCode",
    				qname: "CallForTenders:nutsCode",
    				type: "identifier"
    			},
    			onBehalfOf: {
    				label: "Published on behalf of",
    				matchable: true,
    				maxLength: 200,
    				name: "onBehalfOf",
    				qname: "CallForTenders:onBehalfOf",
    				range: "LegalEntity",
    				reverse: "delegatedCallForTenders",
    				type: "entity"
    			},
    			paymentOptions: {
    				label: "Payment options",
    				maxLength: 1024,
    				name: "paymentOptions",
    				qname: "CallForTenders:paymentOptions",
    				type: "string"
    			},
    			procedure: {
    				label: "Procedure",
    				maxLength: 1024,
    				name: "procedure",
    				qname: "CallForTenders:procedure",
    				type: "string"
    			},
    			procurementType: {
    				label: "Procurement type",
    				maxLength: 1024,
    				name: "procurementType",
    				qname: "CallForTenders:procurementType",
    				type: "string"
    			},
    			publicationDate: {
    				label: "Date of publication/invitation",
    				matchable: true,
    				maxLength: 32,
    				name: "publicationDate",
    				qname: "CallForTenders:publicationDate",
    				type: "date"
    			},
    			relationToThreshold: {
    				label: "Above or below threshold",
    				maxLength: 1024,
    				name: "relationToThreshold",
    				qname: "CallForTenders:relationToThreshold",
    				type: "string"
    			},
    			reverseAuctionsIncluded: {
    				label: "Inclusion of e-Auctions",
    				maxLength: 1024,
    				name: "reverseAuctionsIncluded",
    				qname: "CallForTenders:reverseAuctionsIncluded",
    				type: "string"
    			},
    			submissionDeadline: {
    				label: "Submission deadline",
    				matchable: true,
    				maxLength: 32,
    				name: "submissionDeadline",
    				qname: "CallForTenders:submissionDeadline",
    				type: "date"
    			},
    			tedUrl: {
    				label: "TED link for published notices",
    				matchable: true,
    				maxLength: 4096,
    				name: "tedUrl",
    				qname: "CallForTenders:tedUrl",
    				type: "url"
    			},
    			tenderers: {
    				label: "Tenderers",
    				matchable: true,
    				maxLength: 200,
    				name: "tenderers",
    				qname: "CallForTenders:tenderers",
    				range: "LegalEntity",
    				reverse: "callForTenders",
    				type: "entity"
    			},
    			tendersForLots: {
    				label: "Tenders for lots",
    				maxLength: 1024,
    				name: "tendersForLots",
    				qname: "CallForTenders:tendersForLots",
    				type: "string"
    			},
    			title: {
    				label: "Title",
    				maxLength: 1024,
    				name: "title",
    				qname: "CallForTenders:title",
    				type: "string"
    			}
    		},
    		required: [
    			"title",
    			"authority"
    		],
    		schemata: [
    			"CallForTenders",
    			"Interval",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Company: {
    		caption: [
    			"name"
    		],
    		description: "A corporation, usually for profit. Does not distinguish between private and public companies, and can also be used to model more specific constructs like trusts and funds. Companies are assets, so they can be owned by other legal entities.\n",
    		"extends": [
    			"Asset",
    			"Organization"
    		],
    		featured: [
    			"name",
    			"jurisdiction",
    			"registrationNumber",
    			"incorporationDate"
    		],
    		label: "Company",
    		matchable: true,
    		plural: "Companies",
    		properties: {
    			bikCode: {
    				description: "Russian bank account code",
    				label: "BIK",
    				maxLength: 1024,
    				name: "bikCode",
    				qname: "Company:bikCode",
    				type: "string"
    			},
    			caemCode: {
    				description: "(RO) What kind of activity a legal entity is allowed to develop",
    				label: "COD CAEM",
    				maxLength: 1024,
    				name: "caemCode",
    				qname: "Company:caemCode",
    				type: "string"
    			},
    			capital: {
    				label: "Capital",
    				maxLength: 1024,
    				name: "capital",
    				qname: "Company:capital",
    				type: "string"
    			},
    			cikCode: {
    				description: "US SEC Central Index Key",
    				label: "SEC Central Index Key",
    				matchable: true,
    				maxLength: 64,
    				name: "cikCode",
    				qname: "Company:cikCode",
    				type: "identifier"
    			},
    			coatoCode: {
    				description: "Soviet classifier for territories, regions, districts, villages. Aka. SOATO and same as OKATO",
    				label: "COATO / SOATO / OKATO",
    				maxLength: 64,
    				name: "coatoCode",
    				qname: "Company:coatoCode",
    				type: "identifier"
    			},
    			fnsCode: {
    				description: "(RU, ФНС) Federal Tax Service related info",
    				label: "Federal tax service code",
    				maxLength: 64,
    				name: "fnsCode",
    				qname: "Company:fnsCode",
    				type: "identifier"
    			},
    			fssCode: {
    				description: "(RU, ФСС) Social Security",
    				label: "FSS",
    				maxLength: 1024,
    				name: "fssCode",
    				qname: "Company:fssCode",
    				type: "string"
    			},
    			ibcRuc: {
    				deprecated: true,
    				label: "ibcRUC",
    				matchable: true,
    				maxLength: 64,
    				name: "ibcRuc",
    				qname: "Company:ibcRuc",
    				type: "identifier"
    			},
    			ipoCode: {
    				label: "IPO",
    				maxLength: 64,
    				name: "ipoCode",
    				qname: "Company:ipoCode",
    				type: "identifier"
    			},
    			irsCode: {
    				description: "US tax ID",
    				label: "IRS Number",
    				matchable: true,
    				maxLength: 64,
    				name: "irsCode",
    				qname: "Company:irsCode",
    				type: "identifier"
    			},
    			isinCode: {
    				description: "International Securities Identification Number",
    				label: "ISIN",
    				matchable: true,
    				maxLength: 64,
    				name: "isinCode",
    				qname: "Company:isinCode",
    				type: "identifier"
    			},
    			jibCode: {
    				description: "Yugoslavia company ID",
    				label: "JIB",
    				matchable: true,
    				maxLength: 64,
    				name: "jibCode",
    				qname: "Company:jibCode",
    				type: "identifier"
    			},
    			jurisdiction: {
    				label: "Jurisdiction",
    				matchable: true,
    				maxLength: 16,
    				name: "jurisdiction",
    				qname: "Company:jurisdiction",
    				type: "country"
    			},
    			kppCode: {
    				description: "(RU, КПП) in addition to INN for orgs; reason for registration at FNS",
    				label: "KPP",
    				maxLength: 64,
    				name: "kppCode",
    				qname: "Company:kppCode",
    				type: "identifier"
    			},
    			mbsCode: {
    				label: "MBS",
    				matchable: true,
    				maxLength: 64,
    				name: "mbsCode",
    				qname: "Company:mbsCode",
    				type: "identifier"
    			},
    			okopfCode: {
    				description: "(RU, ОКОПФ) What kind of business entity",
    				label: "OKOPF",
    				maxLength: 1024,
    				name: "okopfCode",
    				qname: "Company:okopfCode",
    				type: "string"
    			},
    			oksmCode: {
    				description: "Russian (ОКСМ) countries classifier",
    				label: "OKSM",
    				maxLength: 1024,
    				name: "oksmCode",
    				qname: "Company:oksmCode",
    				type: "string"
    			},
    			okvedCode: {
    				description: "(RU, ОКВЭД) Economical activity classifier. OKVED2 is the same but newer",
    				label: "OKVED(2) Classifier",
    				maxLength: 1024,
    				name: "okvedCode",
    				qname: "Company:okvedCode",
    				type: "string"
    			},
    			pfrNumber: {
    				description: "(RU, ПФР) Pension Fund Registration number. AAA-BBB-CCCCCC, where AAA is organisation region, BBB is district, CCCCCC number at a specific branch",
    				label: "PFR Number",
    				matchable: true,
    				maxLength: 64,
    				name: "pfrNumber",
    				qname: "Company:pfrNumber",
    				type: "identifier"
    			},
    			registrationNumber: {
    				label: "Registration number",
    				matchable: true,
    				maxLength: 64,
    				name: "registrationNumber",
    				qname: "Company:registrationNumber",
    				type: "identifier"
    			},
    			ricCode: {
    				label: "Reuters Instrument Code",
    				matchable: true,
    				maxLength: 16,
    				name: "ricCode",
    				qname: "Company:ricCode",
    				type: "identifier"
    			},
    			ticker: {
    				label: "Stock ticker symbol",
    				matchable: true,
    				maxLength: 64,
    				name: "ticker",
    				qname: "Company:ticker",
    				type: "identifier"
    			},
    			voenCode: {
    				description: "Azerbaijan taxpayer ID",
    				label: "VOEN",
    				matchable: true,
    				maxLength: 32,
    				name: "voenCode",
    				qname: "Company:voenCode",
    				type: "identifier"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"Asset",
    			"Company",
    			"LegalEntity",
    			"Organization",
    			"Thing",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    				"dissolutionDate"
    			],
    			start: [
    				"incorporationDate"
    			]
    		}
    	},
    	Contract: {
    		caption: [
    			"title",
    			"name",
    			"procedureNumber"
    		],
    		description: "An contract or contract lot issued by an authority. Multiple lots may be awarded to different suppliers (see ContractAward).\n",
    		"extends": [
    			"Asset"
    		],
    		featured: [
    			"title",
    			"amount",
    			"authority",
    			"contractDate"
    		],
    		label: "Contract",
    		plural: "Contracts",
    		properties: {
    			authority: {
    				label: "Contract authority",
    				matchable: true,
    				maxLength: 200,
    				name: "authority",
    				qname: "Contract:authority",
    				range: "LegalEntity",
    				reverse: "contractAuthority",
    				type: "entity"
    			},
    			awards: {
    				label: "Lots awarded",
    				matchable: true,
    				maxLength: 200,
    				name: "awards",
    				qname: "Contract:awards",
    				range: "ContractAward",
    				reverse: "contract",
    				stub: true,
    				type: "entity"
    			},
    			cancelled: {
    				label: "Cancelled?",
    				maxLength: 1024,
    				name: "cancelled",
    				qname: "Contract:cancelled",
    				type: "string"
    			},
    			classification: {
    				label: "Classification",
    				maxLength: 1024,
    				name: "classification",
    				qname: "Contract:classification",
    				type: "string"
    			},
    			contractDate: {
    				label: "Contract date",
    				matchable: true,
    				maxLength: 32,
    				name: "contractDate",
    				qname: "Contract:contractDate",
    				type: "date"
    			},
    			criteria: {
    				label: "Contract award criteria",
    				maxLength: 1024,
    				name: "criteria",
    				qname: "Contract:criteria",
    				type: "string"
    			},
    			economicActivityContract: {
    				label: "Used in customs",
    				matchable: true,
    				maxLength: 200,
    				name: "economicActivityContract",
    				qname: "Contract:economicActivityContract",
    				range: "EconomicActivity",
    				reverse: "contract",
    				stub: true,
    				type: "entity"
    			},
    			language: {
    				label: "Language",
    				maxLength: 16,
    				name: "language",
    				qname: "Contract:language",
    				type: "language"
    			},
    			method: {
    				label: "Procurement method",
    				maxLength: 1024,
    				name: "method",
    				qname: "Contract:method",
    				type: "string"
    			},
    			noticeId: {
    				label: "Contract Award Notice ID",
    				maxLength: 1024,
    				name: "noticeId",
    				qname: "Contract:noticeId",
    				type: "string"
    			},
    			numberAwards: {
    				label: "Number of awards",
    				maxLength: 1024,
    				name: "numberAwards",
    				qname: "Contract:numberAwards",
    				type: "string"
    			},
    			paymentContract: {
    				label: "Contractual payments",
    				matchable: true,
    				maxLength: 200,
    				name: "paymentContract",
    				qname: "Contract:paymentContract",
    				range: "Payment",
    				reverse: "contract",
    				stub: true,
    				type: "entity"
    			},
    			procedure: {
    				label: "Contract procedure",
    				maxLength: 1024,
    				name: "procedure",
    				qname: "Contract:procedure",
    				type: "string"
    			},
    			procedureNumber: {
    				label: "Procedure number",
    				maxLength: 1024,
    				name: "procedureNumber",
    				qname: "Contract:procedureNumber",
    				type: "string"
    			},
    			project: {
    				label: "Project",
    				matchable: true,
    				maxLength: 200,
    				name: "project",
    				qname: "Contract:project",
    				range: "Project",
    				reverse: "contracts",
    				type: "entity"
    			},
    			status: {
    				label: "Status",
    				maxLength: 1024,
    				name: "status",
    				qname: "Contract:status",
    				type: "string"
    			},
    			title: {
    				label: "Title",
    				maxLength: 1024,
    				name: "title",
    				qname: "Contract:title",
    				type: "string"
    			},
    			type: {
    				description: "Type of contract. Potentially W (Works), U (Supplies), S (Services).\n",
    				label: "Type",
    				maxLength: 1024,
    				name: "type",
    				qname: "Contract:type",
    				type: "string"
    			}
    		},
    		required: [
    			"title"
    		],
    		schemata: [
    			"Asset",
    			"Contract",
    			"Thing",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"contractDate"
    			]
    		}
    	},
    	ContractAward: {
    		description: "A contract or contract lot as awarded to a supplier.",
    		edge: {
    			caption: [
    				"lotNumber"
    			],
    			directed: true,
    			label: "awarded to",
    			source: "contract",
    			target: "supplier"
    		},
    		"extends": [
    			"Interest",
    			"Value"
    		],
    		featured: [
    			"supplier",
    			"contract",
    			"amount",
    			"lotNumber",
    			"decisionReason"
    		],
    		label: "Contract award",
    		plural: "Contract awards",
    		properties: {
    			amended: {
    				description: "Was this award amended, modified or updated by a subsequent document?",
    				label: "Amended",
    				maxLength: 1024,
    				name: "amended",
    				qname: "ContractAward:amended",
    				type: "string"
    			},
    			callForTenders: {
    				label: "Call For Tenders",
    				matchable: true,
    				maxLength: 200,
    				name: "callForTenders",
    				qname: "ContractAward:callForTenders",
    				range: "CallForTenders",
    				reverse: "contractAwards",
    				type: "entity"
    			},
    			contract: {
    				label: "Contract",
    				matchable: true,
    				maxLength: 200,
    				name: "contract",
    				qname: "ContractAward:contract",
    				range: "Contract",
    				reverse: "awards",
    				type: "entity"
    			},
    			cpvCode: {
    				description: "Contract Procurement Vocabulary (what type of goods/services, EU)",
    				label: "CPV code",
    				matchable: true,
    				maxLength: 64,
    				name: "cpvCode",
    				qname: "ContractAward:cpvCode",
    				type: "identifier"
    			},
    			decisionReason: {
    				label: "Decision reason",
    				maxLength: 65000,
    				name: "decisionReason",
    				qname: "ContractAward:decisionReason",
    				type: "text"
    			},
    			documentNumber: {
    				label: "Document number",
    				maxLength: 1024,
    				name: "documentNumber",
    				qname: "ContractAward:documentNumber",
    				type: "string"
    			},
    			documentType: {
    				label: "Document type",
    				maxLength: 1024,
    				name: "documentType",
    				qname: "ContractAward:documentType",
    				type: "string"
    			},
    			lotNumber: {
    				label: "Lot number",
    				maxLength: 1024,
    				name: "lotNumber",
    				qname: "ContractAward:lotNumber",
    				type: "string"
    			},
    			nutsCode: {
    				description: "Nomencalture of Territorial Units for Statistics (NUTS)",
    				label: "NUTS code",
    				matchable: true,
    				maxLength: 64,
    				name: "nutsCode",
    				qname: "ContractAward:nutsCode",
    				type: "identifier"
    			},
    			supplier: {
    				description: "The entity the contract was awarded to",
    				label: "Supplier",
    				matchable: true,
    				maxLength: 200,
    				name: "supplier",
    				qname: "ContractAward:supplier",
    				range: "LegalEntity",
    				reverse: "contractAwardSupplier",
    				type: "entity"
    			}
    		},
    		required: [
    			"supplier",
    			"contract"
    		],
    		schemata: [
    			"ContractAward",
    			"Interest",
    			"Interval",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	CourtCase: {
    		caption: [
    			"name",
    			"caseNumber"
    		],
    		"extends": [
    			"Thing"
    		],
    		featured: [
    			"name",
    			"fileDate",
    			"caseNumber"
    		],
    		label: "Court case",
    		plural: "Court cases",
    		properties: {
    			caseNumber: {
    				label: "Case number",
    				matchable: true,
    				maxLength: 64,
    				name: "caseNumber",
    				qname: "CourtCase:caseNumber",
    				type: "identifier"
    			},
    			category: {
    				label: "Category",
    				maxLength: 1024,
    				name: "category",
    				qname: "CourtCase:category",
    				type: "string"
    			},
    			closeDate: {
    				label: "Close date",
    				matchable: true,
    				maxLength: 32,
    				name: "closeDate",
    				qname: "CourtCase:closeDate",
    				type: "date"
    			},
    			court: {
    				label: "Court",
    				maxLength: 1024,
    				name: "court",
    				qname: "CourtCase:court",
    				type: "string"
    			},
    			fileDate: {
    				label: "File date",
    				matchable: true,
    				maxLength: 32,
    				name: "fileDate",
    				qname: "CourtCase:fileDate",
    				type: "date"
    			},
    			parties: {
    				label: "Parties",
    				matchable: true,
    				maxLength: 200,
    				name: "parties",
    				qname: "CourtCase:parties",
    				range: "CourtCaseParty",
    				reverse: "case",
    				stub: true,
    				type: "entity"
    			},
    			status: {
    				label: "Status",
    				maxLength: 1024,
    				name: "status",
    				qname: "CourtCase:status",
    				type: "string"
    			},
    			type: {
    				label: "Type",
    				maxLength: 1024,
    				name: "type",
    				qname: "CourtCase:type",
    				type: "string"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"CourtCase",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"closeDate"
    			],
    			start: [
    				"fileDate"
    			]
    		}
    	},
    	CourtCaseParty: {
    		edge: {
    			caption: [
    				"role"
    			],
    			directed: true,
    			label: "involved in",
    			source: "party",
    			target: "case"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"party",
    			"case",
    			"role"
    		],
    		label: "Case party",
    		plural: "Case parties",
    		properties: {
    			"case": {
    				label: "Case",
    				matchable: true,
    				maxLength: 200,
    				name: "case",
    				qname: "CourtCaseParty:case",
    				range: "CourtCase",
    				reverse: "parties",
    				type: "entity"
    			},
    			party: {
    				label: "Party",
    				matchable: true,
    				maxLength: 200,
    				name: "party",
    				qname: "CourtCaseParty:party",
    				range: "Thing",
    				reverse: "courtCase",
    				type: "entity"
    			}
    		},
    		required: [
    			"case",
    			"party"
    		],
    		schemata: [
    			"CourtCaseParty",
    			"Interest",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	CryptoWallet: {
    		caption: [
    			"publicKey",
    			"name",
    			"summary"
    		],
    		description: "A cryptocurrency wallet is a view on the transactions conducted by one participant on a blockchain / distributed ledger system.\n",
    		"extends": [
    			"Thing",
    			"Value"
    		],
    		featured: [
    			"currency",
    			"publicKey"
    		],
    		label: "Cryptocurrency wallet",
    		matchable: true,
    		plural: "Cryptocurrency wallets",
    		properties: {
    			balance: {
    				label: "Balance",
    				maxLength: 250,
    				name: "balance",
    				qname: "CryptoWallet:balance",
    				type: "number"
    			},
    			balanceDate: {
    				label: "Balance date",
    				matchable: true,
    				maxLength: 32,
    				name: "balanceDate",
    				qname: "CryptoWallet:balanceDate",
    				type: "date"
    			},
    			creationDate: {
    				label: "Creation date",
    				matchable: true,
    				maxLength: 32,
    				name: "creationDate",
    				qname: "CryptoWallet:creationDate",
    				type: "date"
    			},
    			currencySymbol: {
    				label: "Currency short code",
    				maxLength: 1024,
    				name: "currencySymbol",
    				qname: "CryptoWallet:currencySymbol",
    				type: "string"
    			},
    			holder: {
    				label: "Wallet holder",
    				matchable: true,
    				maxLength: 200,
    				name: "holder",
    				qname: "CryptoWallet:holder",
    				range: "LegalEntity",
    				reverse: "cryptoWallets",
    				type: "entity"
    			},
    			mangingExchange: {
    				label: "Managing exchange",
    				maxLength: 1024,
    				name: "mangingExchange",
    				qname: "CryptoWallet:mangingExchange",
    				type: "string"
    			},
    			privateKey: {
    				label: "Private key",
    				maxLength: 1024,
    				name: "privateKey",
    				qname: "CryptoWallet:privateKey",
    				type: "string"
    			},
    			publicKey: {
    				description: "Public key used to identify the wallet",
    				label: "Address",
    				matchable: true,
    				maxLength: 128,
    				name: "publicKey",
    				qname: "CryptoWallet:publicKey",
    				type: "identifier"
    			}
    		},
    		schemata: [
    			"CryptoWallet",
    			"Thing",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"creationDate"
    			]
    		}
    	},
    	Debt: {
    		description: "A monetary debt between two parties.",
    		edge: {
    			caption: [
    				"amount"
    			],
    			directed: true,
    			label: "owes",
    			source: "debtor",
    			target: "creditor"
    		},
    		"extends": [
    			"Interval",
    			"Value"
    		],
    		featured: [
    			"debtor",
    			"creditor",
    			"date",
    			"amount"
    		],
    		label: "Debt",
    		plural: "Debts",
    		properties: {
    			creditor: {
    				label: "Creditor",
    				matchable: true,
    				maxLength: 200,
    				name: "creditor",
    				qname: "Debt:creditor",
    				range: "LegalEntity",
    				reverse: "debtCreditor",
    				type: "entity"
    			},
    			debtor: {
    				label: "Debtor",
    				matchable: true,
    				maxLength: 200,
    				name: "debtor",
    				qname: "Debt:debtor",
    				range: "LegalEntity",
    				reverse: "debtDebtor",
    				type: "entity"
    			}
    		},
    		required: [
    			"debtor"
    		],
    		schemata: [
    			"Debt",
    			"Interval",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Directorship: {
    		caption: [
    			"role"
    		],
    		edge: {
    			caption: [
    				"role"
    			],
    			directed: true,
    			label: "directs",
    			source: "director",
    			target: "organization"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"director",
    			"organization",
    			"role",
    			"startDate",
    			"endDate"
    		],
    		label: "Directorship",
    		plural: "Directorships",
    		properties: {
    			director: {
    				label: "Director",
    				matchable: true,
    				maxLength: 200,
    				name: "director",
    				qname: "Directorship:director",
    				range: "LegalEntity",
    				reverse: "directorshipDirector",
    				type: "entity"
    			},
    			organization: {
    				label: "Organization",
    				matchable: true,
    				maxLength: 200,
    				name: "organization",
    				qname: "Directorship:organization",
    				range: "Organization",
    				reverse: "directorshipOrganization",
    				type: "entity"
    			},
    			secretary: {
    				label: "Secretary",
    				maxLength: 1024,
    				name: "secretary",
    				qname: "Directorship:secretary",
    				type: "string"
    			}
    		},
    		required: [
    			"director",
    			"organization"
    		],
    		schemata: [
    			"Directorship",
    			"Interest",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Document: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		"extends": [
    			"Analyzable",
    			"Thing"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "File",
    		plural: "Files",
    		properties: {
    			ancestors: {
    				hidden: true,
    				label: "Ancestors",
    				matchable: true,
    				maxLength: 200,
    				name: "ancestors",
    				qname: "Document:ancestors",
    				range: "Folder",
    				reverse: "descendants",
    				type: "entity"
    			},
    			author: {
    				description: "The original author, not the uploader",
    				label: "Author",
    				maxLength: 1024,
    				name: "author",
    				qname: "Document:author",
    				type: "string"
    			},
    			authoredAt: {
    				label: "Authored on",
    				maxLength: 32,
    				name: "authoredAt",
    				qname: "Document:authoredAt",
    				type: "date"
    			},
    			bodyText: {
    				hidden: true,
    				label: "Text",
    				maxLength: 65000,
    				name: "bodyText",
    				qname: "Document:bodyText",
    				type: "text"
    			},
    			contentHash: {
    				description: "SHA1 hash of the data",
    				label: "Checksum",
    				matchable: true,
    				maxLength: 40,
    				name: "contentHash",
    				qname: "Document:contentHash",
    				type: "checksum"
    			},
    			crawler: {
    				description: "The crawler used to acquire this file",
    				label: "Crawler",
    				maxLength: 1024,
    				name: "crawler",
    				qname: "Document:crawler",
    				type: "string"
    			},
    			date: {
    				description: "If not otherwise specified",
    				label: "Date",
    				matchable: true,
    				maxLength: 32,
    				name: "date",
    				qname: "Document:date",
    				type: "date"
    			},
    			encoding: {
    				label: "File encoding",
    				maxLength: 1024,
    				name: "encoding",
    				qname: "Document:encoding",
    				type: "string"
    			},
    			extension: {
    				label: "File extension",
    				maxLength: 1024,
    				name: "extension",
    				qname: "Document:extension",
    				type: "string"
    			},
    			fileName: {
    				label: "File name",
    				maxLength: 1024,
    				name: "fileName",
    				qname: "Document:fileName",
    				type: "string"
    			},
    			fileSize: {
    				label: "File size",
    				maxLength: 250,
    				name: "fileSize",
    				qname: "Document:fileSize",
    				type: "number"
    			},
    			generator: {
    				description: "The program used to generate this file",
    				label: "Generator",
    				maxLength: 1024,
    				name: "generator",
    				qname: "Document:generator",
    				type: "string"
    			},
    			language: {
    				label: "Language",
    				maxLength: 16,
    				name: "language",
    				qname: "Document:language",
    				type: "language"
    			},
    			mentionedEntities: {
    				hidden: true,
    				label: "Extracted names",
    				matchable: true,
    				maxLength: 200,
    				name: "mentionedEntities",
    				qname: "Document:mentionedEntities",
    				range: "Mention",
    				reverse: "document",
    				stub: true,
    				type: "entity"
    			},
    			messageId: {
    				description: "Message ID of a document; unique in most cases",
    				label: "Message ID",
    				maxLength: 1024,
    				name: "messageId",
    				qname: "Document:messageId",
    				type: "string"
    			},
    			mimeType: {
    				label: "MIME type",
    				maxLength: 250,
    				name: "mimeType",
    				qname: "Document:mimeType",
    				type: "mimetype"
    			},
    			parent: {
    				label: "Folder",
    				matchable: true,
    				maxLength: 200,
    				name: "parent",
    				qname: "Document:parent",
    				range: "Folder",
    				reverse: "children",
    				type: "entity"
    			},
    			processedAt: {
    				description: "Date and time of the most recent ingestion of the Document",
    				hidden: true,
    				label: "Processed at",
    				maxLength: 32,
    				name: "processedAt",
    				qname: "Document:processedAt",
    				type: "date"
    			},
    			processingAgent: {
    				description: "Name and version of the processing agent used to process the Document",
    				label: "Processing agent",
    				maxLength: 1024,
    				name: "processingAgent",
    				qname: "Document:processingAgent",
    				type: "string"
    			},
    			processingError: {
    				hidden: true,
    				label: "Processing error",
    				maxLength: 1024,
    				name: "processingError",
    				qname: "Document:processingError",
    				type: "string"
    			},
    			processingStatus: {
    				hidden: true,
    				label: "Processing status",
    				maxLength: 1024,
    				name: "processingStatus",
    				qname: "Document:processingStatus",
    				type: "string"
    			},
    			proven: {
    				label: "Derived entities",
    				matchable: true,
    				maxLength: 200,
    				name: "proven",
    				qname: "Document:proven",
    				range: "Thing",
    				reverse: "proof",
    				stub: true,
    				type: "entity"
    			},
    			publishedAt: {
    				label: "Published on",
    				maxLength: 32,
    				name: "publishedAt",
    				qname: "Document:publishedAt",
    				type: "date"
    			},
    			relatedEntities: {
    				label: "Related entities",
    				matchable: true,
    				maxLength: 200,
    				name: "relatedEntities",
    				qname: "Document:relatedEntities",
    				range: "Documentation",
    				reverse: "document",
    				stub: true,
    				type: "entity"
    			},
    			title: {
    				label: "Title",
    				maxLength: 1024,
    				name: "title",
    				qname: "Document:title",
    				type: "string"
    			},
    			translatedLanguage: {
    				hidden: true,
    				label: "The language of the translated text",
    				maxLength: 16,
    				name: "translatedLanguage",
    				qname: "Document:translatedLanguage",
    				type: "language"
    			},
    			translatedText: {
    				hidden: true,
    				label: "Translated version of the body text",
    				maxLength: 65000,
    				name: "translatedText",
    				qname: "Document:translatedText",
    				type: "text"
    			}
    		},
    		required: [
    			"fileName"
    		],
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Documentation: {
    		description: "Links some entity to a document, which might provide further detail or evidence regarding the entity.\n",
    		edge: {
    			caption: [
    				"role"
    			],
    			directed: false,
    			label: "documents",
    			source: "document",
    			target: "entity"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"document",
    			"entity",
    			"role"
    		],
    		label: "Documentation",
    		plural: "Documentations",
    		properties: {
    			document: {
    				label: "Document",
    				matchable: true,
    				maxLength: 200,
    				name: "document",
    				qname: "Documentation:document",
    				range: "Document",
    				reverse: "relatedEntities",
    				type: "entity"
    			},
    			entity: {
    				label: "Entity",
    				matchable: true,
    				maxLength: 200,
    				name: "entity",
    				qname: "Documentation:entity",
    				range: "Thing",
    				reverse: "documentedBy",
    				type: "entity"
    			}
    		},
    		required: [
    			"document",
    			"entity"
    		],
    		schemata: [
    			"Documentation",
    			"Interest",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	EconomicActivity: {
    		caption: [
    			"summary",
    			"goodsDescription",
    			"ccdNumber"
    		],
    		description: "A foreign economic activity",
    		"extends": [
    			"Interval"
    		],
    		featured: [
    			"sender",
    			"receiver",
    			"contract",
    			"goodsDescription",
    			"startDate",
    			"endDate"
    		],
    		label: "Customs declaration",
    		plural: "Customs declarations",
    		properties: {
    			bankAccount: {
    				description: "Bank account of the contract",
    				label: "Bank Account",
    				matchable: true,
    				maxLength: 200,
    				name: "bankAccount",
    				qname: "EconomicActivity:bankAccount",
    				range: "BankAccount",
    				reverse: "contractBankAccount",
    				type: "entity"
    			},
    			bankForeign: {
    				description: "Bank account for payments in foreign currency",
    				label: "Foreign currency bank",
    				matchable: true,
    				maxLength: 200,
    				name: "bankForeign",
    				qname: "EconomicActivity:bankForeign",
    				range: "BankAccount",
    				reverse: "foreignBankAccount",
    				type: "entity"
    			},
    			bankRub: {
    				description: "Bank account for payments in roubles",
    				label: "Rouble bank",
    				matchable: true,
    				maxLength: 200,
    				name: "bankRub",
    				qname: "EconomicActivity:bankRub",
    				range: "BankAccount",
    				reverse: "rubBankAccount",
    				type: "entity"
    			},
    			ccdNumber: {
    				label: "Customs Cargo Declaration Number",
    				matchable: true,
    				maxLength: 64,
    				name: "ccdNumber",
    				qname: "EconomicActivity:ccdNumber",
    				type: "identifier"
    			},
    			ccdValue: {
    				description: "Declaration Value",
    				label: "CCD Value",
    				maxLength: 1024,
    				name: "ccdValue",
    				qname: "EconomicActivity:ccdValue",
    				type: "string"
    			},
    			contract: {
    				label: "Contract",
    				matchable: true,
    				maxLength: 200,
    				name: "contract",
    				qname: "EconomicActivity:contract",
    				range: "Contract",
    				reverse: "economicActivityContract",
    				type: "entity"
    			},
    			contractHolder: {
    				description: "Customs formalities caretaker",
    				label: "Contract holder",
    				matchable: true,
    				maxLength: 200,
    				name: "contractHolder",
    				qname: "EconomicActivity:contractHolder",
    				range: "LegalEntity",
    				reverse: "economicActivityHolder",
    				type: "entity"
    			},
    			customsAmount: {
    				description: "Customs Value of goods",
    				label: "Customs Value Amount",
    				maxLength: 1024,
    				name: "customsAmount",
    				qname: "EconomicActivity:customsAmount",
    				type: "string"
    			},
    			customsProcedure: {
    				description: "Customs Procedure — type of customs clearance",
    				label: "Customs Procedure",
    				maxLength: 1024,
    				name: "customsProcedure",
    				qname: "EconomicActivity:customsProcedure",
    				type: "string"
    			},
    			declarant: {
    				description: "Customs declarant",
    				label: "Declarant",
    				matchable: true,
    				maxLength: 200,
    				name: "declarant",
    				qname: "EconomicActivity:declarant",
    				range: "LegalEntity",
    				reverse: "economicActivityDeclarant",
    				type: "entity"
    			},
    			departureCountry: {
    				description: "Country out of which the goods are transported",
    				label: "Country of departure",
    				matchable: true,
    				maxLength: 16,
    				name: "departureCountry",
    				qname: "EconomicActivity:departureCountry",
    				type: "country"
    			},
    			destinationCountry: {
    				description: "Final destination for the goods",
    				label: "Country of destination",
    				matchable: true,
    				maxLength: 16,
    				name: "destinationCountry",
    				qname: "EconomicActivity:destinationCountry",
    				type: "country"
    			},
    			directionOfTransportation: {
    				description: "Direction of transportation (import/export)",
    				label: "Direction of transportation",
    				maxLength: 1024,
    				name: "directionOfTransportation",
    				qname: "EconomicActivity:directionOfTransportation",
    				type: "string"
    			},
    			dollarExchRate: {
    				description: "USD Exchange Rate for the activity",
    				label: "USD Exchange Rate",
    				maxLength: 1024,
    				name: "dollarExchRate",
    				qname: "EconomicActivity:dollarExchRate",
    				type: "string"
    			},
    			goodsDescription: {
    				label: "Description of goods",
    				maxLength: 65000,
    				name: "goodsDescription",
    				qname: "EconomicActivity:goodsDescription",
    				type: "text"
    			},
    			invoiceAmount: {
    				description: "Invoice Value of goods",
    				label: "Invoice Value Amount",
    				maxLength: 1024,
    				name: "invoiceAmount",
    				qname: "EconomicActivity:invoiceAmount",
    				type: "string"
    			},
    			originCountry: {
    				description: "Country of origin of goods",
    				label: "Country of origin",
    				matchable: true,
    				maxLength: 16,
    				name: "originCountry",
    				qname: "EconomicActivity:originCountry",
    				type: "country"
    			},
    			receiver: {
    				description: "Destination of the goods",
    				label: "Receiver",
    				matchable: true,
    				maxLength: 200,
    				name: "receiver",
    				qname: "EconomicActivity:receiver",
    				range: "LegalEntity",
    				reverse: "economicActivityReceiver",
    				type: "entity"
    			},
    			sender: {
    				description: "Origin of the goods",
    				label: "Sender",
    				matchable: true,
    				maxLength: 200,
    				name: "sender",
    				qname: "EconomicActivity:sender",
    				range: "LegalEntity",
    				reverse: "economicActivitySender",
    				type: "entity"
    			},
    			tradingCountry: {
    				description: "Trading Country of the company which transports the goods via Russian border",
    				label: "Trading Country",
    				matchable: true,
    				maxLength: 16,
    				name: "tradingCountry",
    				qname: "EconomicActivity:tradingCountry",
    				type: "country"
    			},
    			transport: {
    				description: "Means of transportation",
    				label: "Transport",
    				matchable: true,
    				maxLength: 200,
    				name: "transport",
    				qname: "EconomicActivity:transport",
    				range: "Vehicle",
    				reverse: "declaredCustoms",
    				type: "entity"
    			},
    			vedCode: {
    				description: "(Код ТН ВЭД) Foreign Economic Activity Commodity Code",
    				label: "FEAC Code",
    				matchable: true,
    				maxLength: 64,
    				name: "vedCode",
    				qname: "EconomicActivity:vedCode",
    				type: "identifier"
    			},
    			vedCodeDescription: {
    				description: "(Описание кода ТН ВЭД) Foreign Economic Activity Commodity Code description",
    				label: "FEAC Code description",
    				maxLength: 1024,
    				name: "vedCodeDescription",
    				qname: "EconomicActivity:vedCodeDescription",
    				type: "string"
    			}
    		},
    		schemata: [
    			"EconomicActivity",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Email: {
    		caption: [
    			"subject",
    			"threadTopic",
    			"title",
    			"name",
    			"fileName"
    		],
    		description: "An internet mail message. The body can be formatted as plain text and/or HTML, and the message may have any number of attachments.",
    		"extends": [
    			"Folder",
    			"HyperText",
    			"PlainText"
    		],
    		featured: [
    			"subject",
    			"date",
    			"from"
    		],
    		generated: true,
    		label: "E-Mail",
    		plural: "E-Mails",
    		properties: {
    			bcc: {
    				description: "Blind carbon copy",
    				label: "BCC",
    				maxLength: 1024,
    				name: "bcc",
    				qname: "Email:bcc",
    				type: "string"
    			},
    			cc: {
    				description: "Carbon copy",
    				label: "CC",
    				maxLength: 1024,
    				name: "cc",
    				qname: "Email:cc",
    				type: "string"
    			},
    			emitters: {
    				label: "Emitter",
    				matchable: true,
    				maxLength: 200,
    				name: "emitters",
    				qname: "Email:emitters",
    				range: "LegalEntity",
    				reverse: "emailsSent",
    				type: "entity"
    			},
    			from: {
    				label: "From",
    				maxLength: 1024,
    				name: "from",
    				qname: "Email:from",
    				type: "string"
    			},
    			headers: {
    				hidden: true,
    				label: "Raw headers",
    				maxLength: 250,
    				name: "headers",
    				qname: "Email:headers",
    				type: "json"
    			},
    			inReplyTo: {
    				description: "Message ID of the preceding email in the thread",
    				hidden: true,
    				label: "In Reply To",
    				maxLength: 1024,
    				name: "inReplyTo",
    				qname: "Email:inReplyTo",
    				type: "string"
    			},
    			inReplyToEmail: {
    				label: "Responding to",
    				matchable: true,
    				maxLength: 200,
    				name: "inReplyToEmail",
    				qname: "Email:inReplyToEmail",
    				range: "Email",
    				reverse: "responses",
    				type: "entity"
    			},
    			recipients: {
    				label: "Recipients",
    				matchable: true,
    				maxLength: 200,
    				name: "recipients",
    				qname: "Email:recipients",
    				range: "LegalEntity",
    				reverse: "emailsReceived",
    				type: "entity"
    			},
    			responses: {
    				label: "Responses",
    				matchable: true,
    				maxLength: 200,
    				name: "responses",
    				qname: "Email:responses",
    				range: "Email",
    				reverse: "inReplyToEmail",
    				stub: true,
    				type: "entity"
    			},
    			sender: {
    				label: "Sender",
    				maxLength: 1024,
    				name: "sender",
    				qname: "Email:sender",
    				type: "string"
    			},
    			subject: {
    				label: "Subject",
    				maxLength: 1024,
    				name: "subject",
    				qname: "Email:subject",
    				type: "string"
    			},
    			threadTopic: {
    				label: "Thread topic",
    				maxLength: 1024,
    				name: "threadTopic",
    				qname: "Email:threadTopic",
    				type: "string"
    			},
    			to: {
    				label: "To",
    				maxLength: 1024,
    				name: "to",
    				qname: "Email:to",
    				type: "string"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Email",
    			"Folder",
    			"HyperText",
    			"PlainText",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Employment: {
    		caption: [
    			"role"
    		],
    		edge: {
    			caption: [
    				"role"
    			],
    			directed: true,
    			label: "works for",
    			source: "employee",
    			target: "employer"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"employer",
    			"employee",
    			"role",
    			"startDate",
    			"endDate"
    		],
    		label: "Employment",
    		plural: "Employments",
    		properties: {
    			employee: {
    				label: "Employee",
    				matchable: true,
    				maxLength: 200,
    				name: "employee",
    				qname: "Employment:employee",
    				range: "Person",
    				reverse: "employers",
    				type: "entity"
    			},
    			employer: {
    				label: "Employer",
    				matchable: true,
    				maxLength: 200,
    				name: "employer",
    				qname: "Employment:employer",
    				range: "Organization",
    				reverse: "employees",
    				type: "entity"
    			}
    		},
    		required: [
    			"employer",
    			"employee"
    		],
    		schemata: [
    			"Employment",
    			"Interest",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Event: {
    		caption: [
    			"name",
    			"summary",
    			"date"
    		],
    		"extends": [
    			"Analyzable",
    			"Interval",
    			"Thing"
    		],
    		featured: [
    			"name",
    			"summary",
    			"date",
    			"location"
    		],
    		label: "Event",
    		plural: "Events",
    		properties: {
    			country: {
    				label: "Country",
    				matchable: true,
    				maxLength: 16,
    				name: "country",
    				qname: "Event:country",
    				type: "country"
    			},
    			important: {
    				label: "Important",
    				maxLength: 1024,
    				name: "important",
    				qname: "Event:important",
    				type: "string"
    			},
    			involved: {
    				label: "Involved",
    				matchable: true,
    				maxLength: 200,
    				name: "involved",
    				qname: "Event:involved",
    				range: "LegalEntity",
    				reverse: "eventsInvolved",
    				type: "entity"
    			},
    			location: {
    				label: "Location",
    				matchable: true,
    				maxLength: 250,
    				name: "location",
    				qname: "Event:location",
    				type: "address"
    			},
    			organizer: {
    				label: "Organizer",
    				matchable: true,
    				maxLength: 200,
    				name: "organizer",
    				qname: "Event:organizer",
    				range: "LegalEntity",
    				reverse: "eventsOrganized",
    				type: "entity"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"Analyzable",
    			"Event",
    			"Interval",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Family: {
    		description: "Family relationship between two people",
    		edge: {
    			caption: [
    				"relationship"
    			],
    			directed: false,
    			label: "related to",
    			source: "person",
    			target: "relative"
    		},
    		"extends": [
    			"Interval"
    		],
    		featured: [
    			"person",
    			"relative",
    			"relationship"
    		],
    		label: "Family",
    		plural: "Family members",
    		properties: {
    			person: {
    				description: "The subject of the familial relation.",
    				label: "Person",
    				matchable: true,
    				maxLength: 200,
    				name: "person",
    				qname: "Family:person",
    				range: "Person",
    				reverse: "familyPerson",
    				type: "entity"
    			},
    			relationship: {
    				description: "Nature of the relationship, from the person's perspective eg. 'mother', where 'relative' is mother of 'person'.",
    				label: "Relationship",
    				maxLength: 1024,
    				name: "relationship",
    				qname: "Family:relationship",
    				type: "string"
    			},
    			relative: {
    				description: "The relative of the subject person.",
    				label: "Relative",
    				matchable: true,
    				maxLength: 200,
    				name: "relative",
    				qname: "Family:relative",
    				range: "Person",
    				reverse: "familyRelative",
    				type: "entity"
    			}
    		},
    		required: [
    			"person",
    			"relative"
    		],
    		schemata: [
    			"Family",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Folder: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"parent"
    		],
    		generated: true,
    		label: "Folder",
    		plural: "Folders",
    		properties: {
    			children: {
    				hidden: true,
    				label: "Child documents",
    				matchable: true,
    				maxLength: 200,
    				name: "children",
    				qname: "Folder:children",
    				range: "Document",
    				reverse: "parent",
    				stub: true,
    				type: "entity"
    			},
    			descendants: {
    				hidden: true,
    				label: "Descendants",
    				matchable: true,
    				maxLength: 200,
    				name: "descendants",
    				qname: "Folder:descendants",
    				range: "Document",
    				reverse: "ancestors",
    				stub: true,
    				type: "entity"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Folder",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	HyperText: {
    		caption: [
    			"title",
    			"fileName"
    		],
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "Web page",
    		plural: "Web pages",
    		properties: {
    			bodyHtml: {
    				hidden: true,
    				label: "HTML",
    				maxLength: 65000,
    				name: "bodyHtml",
    				qname: "HyperText:bodyHtml",
    				type: "html"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"HyperText",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Identification: {
    		caption: [
    			"number"
    		],
    		description: "An form of identification associated with its holder and some issuing country. This can be used for national ID cards, voter enrollments and similar instruments.\n",
    		"extends": [
    			"Interval"
    		],
    		featured: [
    			"number",
    			"country",
    			"type",
    			"holder",
    			"startDate",
    			"endDate"
    		],
    		label: "Identification",
    		plural: "Identifications",
    		properties: {
    			authority: {
    				label: "Authority",
    				maxLength: 1024,
    				name: "authority",
    				qname: "Identification:authority",
    				type: "string"
    			},
    			country: {
    				label: "Country",
    				matchable: true,
    				maxLength: 16,
    				name: "country",
    				qname: "Identification:country",
    				type: "country"
    			},
    			holder: {
    				label: "Identification holder",
    				matchable: true,
    				maxLength: 200,
    				name: "holder",
    				qname: "Identification:holder",
    				range: "LegalEntity",
    				reverse: "identification",
    				type: "entity"
    			},
    			number: {
    				label: "Document number",
    				matchable: true,
    				maxLength: 64,
    				name: "number",
    				qname: "Identification:number",
    				type: "identifier"
    			},
    			type: {
    				label: "Type",
    				maxLength: 1024,
    				name: "type",
    				qname: "Identification:type",
    				type: "string"
    			}
    		},
    		required: [
    			"holder",
    			"number"
    		],
    		schemata: [
    			"Identification",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Image: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		description: "An image file.\n",
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "Image",
    		plural: "Images",
    		properties: {
    			pictured: {
    				label: "Pictured",
    				matchable: true,
    				maxLength: 200,
    				name: "pictured",
    				qname: "Image:pictured",
    				range: "Person",
    				reverse: "images",
    				type: "entity"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Image",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Interest: {
    		abstract: true,
    		"extends": [
    			"Interval"
    		],
    		label: "Interest",
    		plural: "Interest",
    		properties: {
    			role: {
    				label: "Role",
    				maxLength: 1024,
    				name: "role",
    				qname: "Interest:role",
    				type: "string"
    			},
    			status: {
    				label: "Status",
    				maxLength: 1024,
    				name: "status",
    				qname: "Interest:status",
    				type: "string"
    			}
    		},
    		schemata: [
    			"Interest",
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Interval: {
    		abstract: true,
    		description: "An object which is bounded in time.\n",
    		"extends": [
    		],
    		label: "Interval",
    		plural: "Interval",
    		properties: {
    			alephUrl: {
    				hidden: true,
    				label: "Aleph URL",
    				maxLength: 4096,
    				name: "alephUrl",
    				qname: "Interval:alephUrl",
    				type: "url"
    			},
    			date: {
    				label: "Date",
    				matchable: true,
    				maxLength: 32,
    				name: "date",
    				qname: "Interval:date",
    				type: "date"
    			},
    			description: {
    				label: "Description",
    				maxLength: 65000,
    				name: "description",
    				qname: "Interval:description",
    				type: "text"
    			},
    			endDate: {
    				label: "End date",
    				matchable: true,
    				maxLength: 32,
    				name: "endDate",
    				qname: "Interval:endDate",
    				type: "date"
    			},
    			indexText: {
    				hidden: true,
    				label: "Index text",
    				maxLength: 65000,
    				name: "indexText",
    				qname: "Interval:indexText",
    				type: "text"
    			},
    			modifiedAt: {
    				label: "Modified on",
    				matchable: true,
    				maxLength: 32,
    				name: "modifiedAt",
    				qname: "Interval:modifiedAt",
    				type: "date"
    			},
    			namesMentioned: {
    				hidden: true,
    				label: "Detected names",
    				matchable: true,
    				maxLength: 384,
    				name: "namesMentioned",
    				qname: "Interval:namesMentioned",
    				type: "name"
    			},
    			publisher: {
    				label: "Publishing source",
    				maxLength: 1024,
    				name: "publisher",
    				qname: "Interval:publisher",
    				type: "string"
    			},
    			publisherUrl: {
    				label: "Publishing source URL",
    				maxLength: 4096,
    				name: "publisherUrl",
    				qname: "Interval:publisherUrl",
    				type: "url"
    			},
    			recordId: {
    				label: "Record ID",
    				maxLength: 1024,
    				name: "recordId",
    				qname: "Interval:recordId",
    				type: "string"
    			},
    			retrievedAt: {
    				label: "Retrieved on",
    				maxLength: 32,
    				name: "retrievedAt",
    				qname: "Interval:retrievedAt",
    				type: "date"
    			},
    			sourceUrl: {
    				label: "Source link",
    				maxLength: 4096,
    				name: "sourceUrl",
    				qname: "Interval:sourceUrl",
    				type: "url"
    			},
    			startDate: {
    				label: "Start date",
    				matchable: true,
    				maxLength: 32,
    				name: "startDate",
    				qname: "Interval:startDate",
    				type: "date"
    			},
    			summary: {
    				label: "Summary",
    				maxLength: 65000,
    				name: "summary",
    				qname: "Interval:summary",
    				type: "text"
    			}
    		},
    		schemata: [
    			"Interval"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	LegalEntity: {
    		caption: [
    			"name",
    			"email",
    			"phone",
    			"registrationNumber"
    		],
    		description: "Any party to legal proceedings, such as asset ownership, corporate governance or social interactions. Often used when raw data does not specify if something is a person or company.\n",
    		"extends": [
    			"Thing"
    		],
    		featured: [
    			"name",
    			"country",
    			"legalForm",
    			"status"
    		],
    		label: "Legal entity",
    		matchable: true,
    		plural: "Legal entities",
    		properties: {
    			agencyClient: {
    				label: "Clients",
    				matchable: true,
    				maxLength: 200,
    				name: "agencyClient",
    				qname: "LegalEntity:agencyClient",
    				range: "Representation",
    				reverse: "agent",
    				stub: true,
    				type: "entity"
    			},
    			agentRepresentation: {
    				label: "Agents",
    				matchable: true,
    				maxLength: 200,
    				name: "agentRepresentation",
    				qname: "LegalEntity:agentRepresentation",
    				range: "Representation",
    				reverse: "client",
    				stub: true,
    				type: "entity"
    			},
    			authoredAssessments: {
    				label: "Assessments authored",
    				matchable: true,
    				maxLength: 200,
    				name: "authoredAssessments",
    				qname: "LegalEntity:authoredAssessments",
    				range: "Assessment",
    				reverse: "author",
    				stub: true,
    				type: "entity"
    			},
    			bvdId: {
    				label: "Bureau van Dijk ID",
    				matchable: true,
    				maxLength: 64,
    				name: "bvdId",
    				qname: "LegalEntity:bvdId",
    				type: "identifier"
    			},
    			callForTenders: {
    				label: "Call For Tenders",
    				matchable: true,
    				maxLength: 200,
    				name: "callForTenders",
    				qname: "LegalEntity:callForTenders",
    				range: "CallForTenders",
    				reverse: "authority",
    				stub: true,
    				type: "entity"
    			},
    			callsMade: {
    				label: "Calls made",
    				matchable: true,
    				maxLength: 200,
    				name: "callsMade",
    				qname: "LegalEntity:callsMade",
    				range: "Call",
    				reverse: "caller",
    				stub: true,
    				type: "entity"
    			},
    			callsReceived: {
    				label: "Calls received",
    				matchable: true,
    				maxLength: 200,
    				name: "callsReceived",
    				qname: "LegalEntity:callsReceived",
    				range: "Call",
    				reverse: "receiver",
    				stub: true,
    				type: "entity"
    			},
    			classification: {
    				label: "Classification",
    				maxLength: 1024,
    				name: "classification",
    				qname: "LegalEntity:classification",
    				type: "string"
    			},
    			contractAuthority: {
    				label: "Contracts issued",
    				matchable: true,
    				maxLength: 200,
    				name: "contractAuthority",
    				qname: "LegalEntity:contractAuthority",
    				range: "Contract",
    				reverse: "authority",
    				stub: true,
    				type: "entity"
    			},
    			contractAwardSupplier: {
    				label: "Contracts awarded",
    				matchable: true,
    				maxLength: 200,
    				name: "contractAwardSupplier",
    				qname: "LegalEntity:contractAwardSupplier",
    				range: "ContractAward",
    				reverse: "supplier",
    				stub: true,
    				type: "entity"
    			},
    			cryptoWallets: {
    				label: "Cryptocurrency wallets",
    				matchable: true,
    				maxLength: 200,
    				name: "cryptoWallets",
    				qname: "LegalEntity:cryptoWallets",
    				range: "CryptoWallet",
    				reverse: "holder",
    				stub: true,
    				type: "entity"
    			},
    			debtCreditor: {
    				label: "Credits",
    				matchable: true,
    				maxLength: 200,
    				name: "debtCreditor",
    				qname: "LegalEntity:debtCreditor",
    				range: "Debt",
    				reverse: "creditor",
    				stub: true,
    				type: "entity"
    			},
    			debtDebtor: {
    				label: "Debts",
    				matchable: true,
    				maxLength: 200,
    				name: "debtDebtor",
    				qname: "LegalEntity:debtDebtor",
    				range: "Debt",
    				reverse: "debtor",
    				stub: true,
    				type: "entity"
    			},
    			delegatedCallForTenders: {
    				label: "Delegated call for tenders",
    				matchable: true,
    				maxLength: 200,
    				name: "delegatedCallForTenders",
    				qname: "LegalEntity:delegatedCallForTenders",
    				range: "CallForTenders",
    				reverse: "onBehalfOf",
    				stub: true,
    				type: "entity"
    			},
    			directorshipDirector: {
    				label: "Directorships",
    				matchable: true,
    				maxLength: 200,
    				name: "directorshipDirector",
    				qname: "LegalEntity:directorshipDirector",
    				range: "Directorship",
    				reverse: "director",
    				stub: true,
    				type: "entity"
    			},
    			dissolutionDate: {
    				description: "The date the legal entity was dissolved, if applicable",
    				label: "Dissolution date",
    				matchable: true,
    				maxLength: 32,
    				name: "dissolutionDate",
    				qname: "LegalEntity:dissolutionDate",
    				type: "date"
    			},
    			dunsCode: {
    				description: "Data Universal Numbering System - Dun & Bradstreet identifier",
    				label: "DUNS",
    				matchable: true,
    				maxLength: 16,
    				name: "dunsCode",
    				qname: "LegalEntity:dunsCode",
    				type: "identifier"
    			},
    			economicActivityDeclarant: {
    				label: "Customs declarations",
    				matchable: true,
    				maxLength: 200,
    				name: "economicActivityDeclarant",
    				qname: "LegalEntity:economicActivityDeclarant",
    				range: "EconomicActivity",
    				reverse: "declarant",
    				stub: true,
    				type: "entity"
    			},
    			economicActivityHolder: {
    				label: "Customs declarations facilitated",
    				matchable: true,
    				maxLength: 200,
    				name: "economicActivityHolder",
    				qname: "LegalEntity:economicActivityHolder",
    				range: "EconomicActivity",
    				reverse: "contractHolder",
    				stub: true,
    				type: "entity"
    			},
    			economicActivityReceiver: {
    				label: "Goods received",
    				matchable: true,
    				maxLength: 200,
    				name: "economicActivityReceiver",
    				qname: "LegalEntity:economicActivityReceiver",
    				range: "EconomicActivity",
    				reverse: "receiver",
    				stub: true,
    				type: "entity"
    			},
    			economicActivitySender: {
    				label: "Goods originated",
    				matchable: true,
    				maxLength: 200,
    				name: "economicActivitySender",
    				qname: "LegalEntity:economicActivitySender",
    				range: "EconomicActivity",
    				reverse: "sender",
    				stub: true,
    				type: "entity"
    			},
    			email: {
    				description: "Email address",
    				label: "E-Mail",
    				matchable: true,
    				maxLength: 250,
    				name: "email",
    				qname: "LegalEntity:email",
    				type: "email"
    			},
    			emailsReceived: {
    				label: "E-Mails received",
    				matchable: true,
    				maxLength: 200,
    				name: "emailsReceived",
    				qname: "LegalEntity:emailsReceived",
    				range: "Email",
    				reverse: "recipients",
    				stub: true,
    				type: "entity"
    			},
    			emailsSent: {
    				label: "E-Mails sent",
    				matchable: true,
    				maxLength: 200,
    				name: "emailsSent",
    				qname: "LegalEntity:emailsSent",
    				range: "Email",
    				reverse: "emitters",
    				stub: true,
    				type: "entity"
    			},
    			eventsInvolved: {
    				label: "Events",
    				matchable: true,
    				maxLength: 200,
    				name: "eventsInvolved",
    				qname: "LegalEntity:eventsInvolved",
    				range: "Event",
    				reverse: "involved",
    				stub: true,
    				type: "entity"
    			},
    			eventsOrganized: {
    				label: "Organized events",
    				matchable: true,
    				maxLength: 200,
    				name: "eventsOrganized",
    				qname: "LegalEntity:eventsOrganized",
    				range: "Event",
    				reverse: "organizer",
    				stub: true,
    				type: "entity"
    			},
    			icijId: {
    				description: "ID according to International Consortium for Investigative Journalists",
    				label: "ICIJ ID",
    				maxLength: 1024,
    				name: "icijId",
    				qname: "LegalEntity:icijId",
    				type: "string"
    			},
    			idNumber: {
    				description: "ID number of any applicable ID",
    				label: "ID Number",
    				matchable: true,
    				maxLength: 64,
    				name: "idNumber",
    				qname: "LegalEntity:idNumber",
    				type: "identifier"
    			},
    			identification: {
    				label: "Identifications",
    				matchable: true,
    				maxLength: 200,
    				name: "identification",
    				qname: "LegalEntity:identification",
    				range: "Identification",
    				reverse: "holder",
    				stub: true,
    				type: "entity"
    			},
    			incorporationDate: {
    				description: "The date the legal entity was incorporated",
    				label: "Incorporation date",
    				matchable: true,
    				maxLength: 32,
    				name: "incorporationDate",
    				qname: "LegalEntity:incorporationDate",
    				type: "date"
    			},
    			innCode: {
    				description: "Russian company ID",
    				format: "inn",
    				label: "INN",
    				matchable: true,
    				maxLength: 32,
    				name: "innCode",
    				qname: "LegalEntity:innCode",
    				type: "identifier"
    			},
    			jurisdiction: {
    				description: "Country or region in which this entity operates",
    				label: "Jurisdiction",
    				matchable: true,
    				maxLength: 16,
    				name: "jurisdiction",
    				qname: "LegalEntity:jurisdiction",
    				type: "country"
    			},
    			legalForm: {
    				label: "Legal form",
    				maxLength: 1024,
    				name: "legalForm",
    				qname: "LegalEntity:legalForm",
    				type: "string"
    			},
    			leiCode: {
    				description: "Legal Entity Identifier",
    				format: "lei",
    				label: "LEI",
    				matchable: true,
    				maxLength: 32,
    				name: "leiCode",
    				qname: "LegalEntity:leiCode",
    				type: "identifier"
    			},
    			licenseNumber: {
    				description: "For licenses granted to an entity",
    				label: "License Number",
    				matchable: true,
    				maxLength: 64,
    				name: "licenseNumber",
    				qname: "LegalEntity:licenseNumber",
    				type: "identifier"
    			},
    			mainCountry: {
    				description: "Primary country of this entity",
    				label: "Country of origin",
    				matchable: true,
    				maxLength: 16,
    				name: "mainCountry",
    				qname: "LegalEntity:mainCountry",
    				type: "country"
    			},
    			membershipMember: {
    				label: "Memberships",
    				matchable: true,
    				maxLength: 200,
    				name: "membershipMember",
    				qname: "LegalEntity:membershipMember",
    				range: "Membership",
    				reverse: "member",
    				stub: true,
    				type: "entity"
    			},
    			mentionedBy: {
    				label: "Document mentions",
    				matchable: true,
    				maxLength: 200,
    				name: "mentionedBy",
    				qname: "LegalEntity:mentionedBy",
    				range: "Mention",
    				reverse: "resolved",
    				stub: true,
    				type: "entity"
    			},
    			messagesReceived: {
    				label: "Messages received",
    				matchable: true,
    				maxLength: 200,
    				name: "messagesReceived",
    				qname: "LegalEntity:messagesReceived",
    				range: "Message",
    				reverse: "recipients",
    				stub: true,
    				type: "entity"
    			},
    			messagesSent: {
    				label: "Messages sent",
    				matchable: true,
    				maxLength: 200,
    				name: "messagesSent",
    				qname: "LegalEntity:messagesSent",
    				range: "Message",
    				reverse: "sender",
    				stub: true,
    				type: "entity"
    			},
    			npiCode: {
    				description: "National Provider Identifier",
    				format: "npi",
    				label: "NPI",
    				matchable: true,
    				maxLength: 16,
    				name: "npiCode",
    				qname: "LegalEntity:npiCode",
    				type: "identifier"
    			},
    			ogrnCode: {
    				description: "Major State Registration Number",
    				format: "ogrn",
    				label: "OGRN",
    				matchable: true,
    				maxLength: 32,
    				name: "ogrnCode",
    				qname: "LegalEntity:ogrnCode",
    				type: "identifier"
    			},
    			okpoCode: {
    				description: "Russian industry classifier",
    				label: "OKPO",
    				maxLength: 64,
    				name: "okpoCode",
    				qname: "LegalEntity:okpoCode",
    				type: "identifier"
    			},
    			opencorporatesUrl: {
    				label: "OpenCorporates URL",
    				matchable: true,
    				maxLength: 4096,
    				name: "opencorporatesUrl",
    				qname: "LegalEntity:opencorporatesUrl",
    				type: "url"
    			},
    			operatedVehicles: {
    				label: "Vehicles operated",
    				matchable: true,
    				maxLength: 200,
    				name: "operatedVehicles",
    				qname: "LegalEntity:operatedVehicles",
    				range: "Vehicle",
    				reverse: "operator",
    				stub: true,
    				type: "entity"
    			},
    			ownedVehicles: {
    				label: "Vehicles owned",
    				matchable: true,
    				maxLength: 200,
    				name: "ownedVehicles",
    				qname: "LegalEntity:ownedVehicles",
    				range: "Vehicle",
    				reverse: "owner",
    				stub: true,
    				type: "entity"
    			},
    			ownershipOwner: {
    				label: "Assets and shares",
    				matchable: true,
    				maxLength: 200,
    				name: "ownershipOwner",
    				qname: "LegalEntity:ownershipOwner",
    				range: "Ownership",
    				reverse: "owner",
    				stub: true,
    				type: "entity"
    			},
    			parent: {
    				deprecated: true,
    				description: "If this entity is a subsidiary, another entity (company or organisation) is its parent",
    				label: "Parent company",
    				matchable: true,
    				maxLength: 200,
    				name: "parent",
    				qname: "LegalEntity:parent",
    				range: "LegalEntity",
    				reverse: "subsidiaries",
    				type: "entity"
    			},
    			paymentBeneficiary: {
    				label: "Payments received",
    				matchable: true,
    				maxLength: 200,
    				name: "paymentBeneficiary",
    				qname: "LegalEntity:paymentBeneficiary",
    				range: "Payment",
    				reverse: "beneficiary",
    				stub: true,
    				type: "entity"
    			},
    			paymentPayer: {
    				label: "Payments made",
    				matchable: true,
    				maxLength: 200,
    				name: "paymentPayer",
    				qname: "LegalEntity:paymentPayer",
    				range: "Payment",
    				reverse: "payer",
    				stub: true,
    				type: "entity"
    			},
    			phone: {
    				description: "Phone number",
    				label: "Phone",
    				matchable: true,
    				maxLength: 32,
    				name: "phone",
    				qname: "LegalEntity:phone",
    				type: "phone"
    			},
    			predecessors: {
    				label: "Predecessors",
    				matchable: true,
    				maxLength: 200,
    				name: "predecessors",
    				qname: "LegalEntity:predecessors",
    				range: "Succession",
    				reverse: "successor",
    				stub: true,
    				type: "entity"
    			},
    			projectParticipation: {
    				label: "Projects",
    				matchable: true,
    				maxLength: 200,
    				name: "projectParticipation",
    				qname: "LegalEntity:projectParticipation",
    				range: "ProjectParticipant",
    				reverse: "participant",
    				stub: true,
    				type: "entity"
    			},
    			registrationNumber: {
    				description: "Company registration number",
    				label: "Registration number",
    				matchable: true,
    				maxLength: 64,
    				name: "registrationNumber",
    				qname: "LegalEntity:registrationNumber",
    				type: "identifier"
    			},
    			sector: {
    				label: "Sector",
    				maxLength: 1024,
    				name: "sector",
    				qname: "LegalEntity:sector",
    				type: "string"
    			},
    			securities: {
    				label: "Issued securities",
    				matchable: true,
    				maxLength: 200,
    				name: "securities",
    				qname: "LegalEntity:securities",
    				range: "Security",
    				reverse: "issuer",
    				stub: true,
    				type: "entity"
    			},
    			status: {
    				label: "Status",
    				maxLength: 1024,
    				name: "status",
    				qname: "LegalEntity:status",
    				type: "string"
    			},
    			subsidiaries: {
    				label: "Subsidiaries",
    				matchable: true,
    				maxLength: 200,
    				name: "subsidiaries",
    				qname: "LegalEntity:subsidiaries",
    				range: "LegalEntity",
    				reverse: "parent",
    				stub: true,
    				type: "entity"
    			},
    			successors: {
    				label: "Successors",
    				matchable: true,
    				maxLength: 200,
    				name: "successors",
    				qname: "LegalEntity:successors",
    				range: "Succession",
    				reverse: "predecessor",
    				stub: true,
    				type: "entity"
    			},
    			swiftBic: {
    				description: "Bank identifier code",
    				format: "bic",
    				label: "SWIFT/BIC",
    				matchable: true,
    				maxLength: 16,
    				name: "swiftBic",
    				qname: "LegalEntity:swiftBic",
    				type: "identifier"
    			},
    			taxNumber: {
    				description: "Tax identification number",
    				label: "Tax Number",
    				matchable: true,
    				maxLength: 64,
    				name: "taxNumber",
    				qname: "LegalEntity:taxNumber",
    				type: "identifier"
    			},
    			taxRolls: {
    				label: "Tax rolls",
    				matchable: true,
    				maxLength: 200,
    				name: "taxRolls",
    				qname: "LegalEntity:taxRolls",
    				range: "TaxRoll",
    				reverse: "taxee",
    				stub: true,
    				type: "entity"
    			},
    			taxStatus: {
    				label: "Tax status",
    				maxLength: 1024,
    				name: "taxStatus",
    				qname: "LegalEntity:taxStatus",
    				type: "string"
    			},
    			uniqueEntityId: {
    				description: "UEI from SAM.gov",
    				format: "uei",
    				label: "Unique Entity ID",
    				matchable: true,
    				maxLength: 32,
    				name: "uniqueEntityId",
    				qname: "LegalEntity:uniqueEntityId",
    				type: "identifier"
    			},
    			userAccounts: {
    				label: "User accounts",
    				matchable: true,
    				maxLength: 200,
    				name: "userAccounts",
    				qname: "LegalEntity:userAccounts",
    				range: "UserAccount",
    				reverse: "owner",
    				stub: true,
    				type: "entity"
    			},
    			vatCode: {
    				description: "(EU) VAT number",
    				label: "V.A.T. Identifier",
    				matchable: true,
    				maxLength: 32,
    				name: "vatCode",
    				qname: "LegalEntity:vatCode",
    				type: "identifier"
    			},
    			website: {
    				description: "Website address",
    				label: "Website",
    				matchable: true,
    				maxLength: 4096,
    				name: "website",
    				qname: "LegalEntity:website",
    				type: "url"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"LegalEntity",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"dissolutionDate"
    			],
    			start: [
    				"incorporationDate"
    			]
    		}
    	},
    	License: {
    		caption: [
    			"name"
    		],
    		description: "A grant of land, rights or property. A type of Contract",
    		"extends": [
    			"Contract"
    		],
    		featured: [
    			"name",
    			"amount",
    			"authority",
    			"contractDate",
    			"commodities"
    		],
    		label: "License",
    		plural: "Licenses",
    		properties: {
    			area: {
    				label: "Area",
    				maxLength: 1024,
    				name: "area",
    				qname: "License:area",
    				type: "string"
    			},
    			commodities: {
    				label: "Commodities",
    				maxLength: 1024,
    				name: "commodities",
    				qname: "License:commodities",
    				type: "string"
    			},
    			reviewDate: {
    				label: "License review date",
    				maxLength: 1024,
    				name: "reviewDate",
    				qname: "License:reviewDate",
    				type: "string"
    			}
    		},
    		required: [
    			"name",
    			"authority"
    		],
    		schemata: [
    			"Asset",
    			"Contract",
    			"License",
    			"Thing",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"contractDate"
    			]
    		}
    	},
    	Membership: {
    		caption: [
    			"role"
    		],
    		edge: {
    			caption: [
    				"role"
    			],
    			directed: true,
    			label: "belongs to",
    			source: "member",
    			target: "organization"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"member",
    			"organization",
    			"role",
    			"startDate",
    			"endDate"
    		],
    		label: "Membership",
    		plural: "Memberships",
    		properties: {
    			member: {
    				label: "Member",
    				matchable: true,
    				maxLength: 200,
    				name: "member",
    				qname: "Membership:member",
    				range: "LegalEntity",
    				reverse: "membershipMember",
    				type: "entity"
    			},
    			organization: {
    				label: "Organization",
    				matchable: true,
    				maxLength: 200,
    				name: "organization",
    				qname: "Membership:organization",
    				range: "Organization",
    				reverse: "membershipOrganization",
    				type: "entity"
    			}
    		},
    		required: [
    			"member",
    			"organization"
    		],
    		schemata: [
    			"Interest",
    			"Interval",
    			"Membership"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Mention: {
    		caption: [
    			"name"
    		],
    		"extends": [
    		],
    		featured: [
    			"document",
    			"name",
    			"resolved"
    		],
    		generated: true,
    		hidden: true,
    		label: "Mention",
    		plural: "Mentions",
    		properties: {
    			contextCountry: {
    				hidden: true,
    				label: "Co-occurring countries",
    				maxLength: 16,
    				name: "contextCountry",
    				qname: "Mention:contextCountry",
    				type: "country"
    			},
    			contextEmail: {
    				hidden: true,
    				label: "Co-occurring e-mail addresses",
    				maxLength: 250,
    				name: "contextEmail",
    				qname: "Mention:contextEmail",
    				type: "email"
    			},
    			contextPhone: {
    				hidden: true,
    				label: "Co-occurring phone numbers",
    				maxLength: 64,
    				name: "contextPhone",
    				qname: "Mention:contextPhone",
    				type: "phone"
    			},
    			detectedSchema: {
    				hidden: true,
    				label: "Detected entity type",
    				maxLength: 1024,
    				name: "detectedSchema",
    				qname: "Mention:detectedSchema",
    				type: "string"
    			},
    			document: {
    				label: "Document",
    				matchable: true,
    				maxLength: 200,
    				name: "document",
    				qname: "Mention:document",
    				range: "Document",
    				reverse: "mentionedEntities",
    				type: "entity"
    			},
    			name: {
    				label: "Name",
    				matchable: true,
    				maxLength: 384,
    				name: "name",
    				qname: "Mention:name",
    				type: "name"
    			},
    			resolved: {
    				label: "Entity",
    				matchable: true,
    				maxLength: 200,
    				name: "resolved",
    				qname: "Mention:resolved",
    				range: "LegalEntity",
    				reverse: "mentionedBy",
    				type: "entity"
    			}
    		},
    		required: [
    			"document",
    			"name"
    		],
    		schemata: [
    			"Mention"
    		]
    	},
    	Message: {
    		caption: [
    			"subject",
    			"title",
    			"threadTopic",
    			"fileName"
    		],
    		"extends": [
    			"Folder",
    			"HyperText",
    			"Interval",
    			"PlainText"
    		],
    		featured: [
    			"subject",
    			"date",
    			"sender",
    			"recipients"
    		],
    		generated: true,
    		label: "Message",
    		plural: "Messages",
    		properties: {
    			inReplyTo: {
    				description: "Message ID of the preceding message in the thread",
    				hidden: true,
    				label: "In Reply To",
    				maxLength: 1024,
    				name: "inReplyTo",
    				qname: "Message:inReplyTo",
    				type: "string"
    			},
    			inReplyToMessage: {
    				label: "Responding to",
    				matchable: true,
    				maxLength: 200,
    				name: "inReplyToMessage",
    				qname: "Message:inReplyToMessage",
    				range: "Message",
    				reverse: "responses",
    				type: "entity"
    			},
    			metadata: {
    				hidden: true,
    				label: "Metadata",
    				maxLength: 250,
    				name: "metadata",
    				qname: "Message:metadata",
    				type: "json"
    			},
    			recipientAccount: {
    				label: "Recipient Account",
    				matchable: true,
    				maxLength: 200,
    				name: "recipientAccount",
    				qname: "Message:recipientAccount",
    				range: "UserAccount",
    				reverse: "messagesReceived",
    				type: "entity"
    			},
    			recipients: {
    				label: "Recipients",
    				matchable: true,
    				maxLength: 200,
    				name: "recipients",
    				qname: "Message:recipients",
    				range: "LegalEntity",
    				reverse: "messagesReceived",
    				type: "entity"
    			},
    			responses: {
    				label: "Responses",
    				matchable: true,
    				maxLength: 200,
    				name: "responses",
    				qname: "Message:responses",
    				range: "Message",
    				reverse: "inReplyToMessage",
    				stub: true,
    				type: "entity"
    			},
    			sender: {
    				label: "Sender",
    				matchable: true,
    				maxLength: 200,
    				name: "sender",
    				qname: "Message:sender",
    				range: "LegalEntity",
    				reverse: "messagesSent",
    				type: "entity"
    			},
    			senderAccount: {
    				label: "Sender Account",
    				matchable: true,
    				maxLength: 200,
    				name: "senderAccount",
    				qname: "Message:senderAccount",
    				range: "UserAccount",
    				reverse: "messagesSent",
    				type: "entity"
    			},
    			subject: {
    				label: "Subject",
    				maxLength: 1024,
    				name: "subject",
    				qname: "Message:subject",
    				type: "string"
    			},
    			threadTopic: {
    				label: "Thread topic",
    				maxLength: 1024,
    				name: "threadTopic",
    				qname: "Message:threadTopic",
    				type: "string"
    			}
    		},
    		required: [
    			"bodyText",
    			"sender"
    		],
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Folder",
    			"HyperText",
    			"Interval",
    			"Message",
    			"PlainText",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Note: {
    		caption: [
    			"description"
    		],
    		description: "An annotation that applies to a document or entity.\n",
    		"extends": [
    			"Analyzable",
    			"Thing"
    		],
    		featured: [
    			"description",
    			"entity"
    		],
    		label: "Note",
    		plural: "Notes",
    		properties: {
    			entity: {
    				label: "Entity",
    				matchable: true,
    				maxLength: 200,
    				name: "entity",
    				qname: "Note:entity",
    				range: "Thing",
    				reverse: "noteEntities",
    				type: "entity"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Note",
    			"Thing"
    		]
    	},
    	Occupancy: {
    		description: "The occupation of a position by a person for a specific period of time.\n",
    		edge: {
    			caption: [
    				"startDate",
    				"endDate"
    			],
    			directed: true,
    			label: "holds",
    			source: "holder",
    			target: "post"
    		},
    		"extends": [
    			"Interval"
    		],
    		featured: [
    			"holder",
    			"post"
    		],
    		label: "Occupancy",
    		plural: "Occupancies",
    		properties: {
    			declarationDate: {
    				label: "Declaration date",
    				maxLength: 32,
    				name: "declarationDate",
    				qname: "Occupancy:declarationDate",
    				type: "date"
    			},
    			holder: {
    				label: "Holder",
    				matchable: true,
    				maxLength: 200,
    				name: "holder",
    				qname: "Occupancy:holder",
    				range: "Person",
    				reverse: "positionOccupancies",
    				type: "entity"
    			},
    			post: {
    				label: "Position occupied",
    				matchable: true,
    				maxLength: 200,
    				name: "post",
    				qname: "Occupancy:post",
    				range: "Position",
    				reverse: "occupancies",
    				type: "entity"
    			},
    			status: {
    				label: "Status",
    				maxLength: 1024,
    				name: "status",
    				qname: "Occupancy:status",
    				type: "string"
    			}
    		},
    		required: [
    			"holder",
    			"post"
    		],
    		schemata: [
    			"Interval",
    			"Occupancy"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"declarationDate",
    				"date"
    			]
    		}
    	},
    	Organization: {
    		caption: [
    			"name"
    		],
    		description: "Any type of incorporated entity that cannot be owned by another (see Company). This might include charities, foundations or state-owned enterprises, depending on their jurisdiction.\n",
    		"extends": [
    			"LegalEntity"
    		],
    		featured: [
    			"name",
    			"country",
    			"legalForm",
    			"status"
    		],
    		label: "Organization",
    		matchable: true,
    		plural: "Organizations",
    		properties: {
    			bankAccounts: {
    				label: "Bank accounts",
    				matchable: true,
    				maxLength: 200,
    				name: "bankAccounts",
    				qname: "Organization:bankAccounts",
    				range: "BankAccount",
    				reverse: "bank",
    				stub: true,
    				type: "entity"
    			},
    			cageCode: {
    				description: "Commercial and Government Entity Code (CAGE)",
    				label: "CAGE",
    				matchable: true,
    				maxLength: 16,
    				name: "cageCode",
    				qname: "Organization:cageCode",
    				type: "identifier"
    			},
    			directorshipOrganization: {
    				label: "Directors",
    				matchable: true,
    				maxLength: 200,
    				name: "directorshipOrganization",
    				qname: "Organization:directorshipOrganization",
    				range: "Directorship",
    				reverse: "organization",
    				stub: true,
    				type: "entity"
    			},
    			employees: {
    				label: "Employees",
    				matchable: true,
    				maxLength: 200,
    				name: "employees",
    				qname: "Organization:employees",
    				range: "Employment",
    				reverse: "employer",
    				stub: true,
    				type: "entity"
    			},
    			giiNumber: {
    				description: "Global Intermediary Identification Number",
    				label: "GIIN",
    				matchable: true,
    				maxLength: 20,
    				name: "giiNumber",
    				qname: "Organization:giiNumber",
    				type: "identifier"
    			},
    			imoNumber: {
    				format: "imo",
    				label: "IMO Number",
    				matchable: true,
    				maxLength: 16,
    				name: "imoNumber",
    				qname: "Organization:imoNumber",
    				type: "identifier"
    			},
    			membershipOrganization: {
    				label: "Members",
    				matchable: true,
    				maxLength: 200,
    				name: "membershipOrganization",
    				qname: "Organization:membershipOrganization",
    				range: "Membership",
    				reverse: "organization",
    				stub: true,
    				type: "entity"
    			},
    			permId: {
    				description: "LSEG/Refinitiv code for a company",
    				label: "PermID",
    				matchable: true,
    				maxLength: 16,
    				name: "permId",
    				qname: "Organization:permId",
    				type: "identifier"
    			},
    			positions: {
    				label: "Positions",
    				matchable: true,
    				maxLength: 200,
    				name: "positions",
    				qname: "Organization:positions",
    				range: "Position",
    				reverse: "organization",
    				stub: true,
    				type: "entity"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"LegalEntity",
    			"Organization",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"dissolutionDate"
    			],
    			start: [
    				"incorporationDate"
    			]
    		}
    	},
    	Ownership: {
    		edge: {
    			caption: [
    				"percentage"
    			],
    			directed: true,
    			label: "owns",
    			source: "owner",
    			target: "asset"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"owner",
    			"asset",
    			"percentage",
    			"startDate",
    			"endDate"
    		],
    		label: "Ownership",
    		plural: "Ownerships",
    		properties: {
    			asset: {
    				label: "Asset",
    				matchable: true,
    				maxLength: 200,
    				name: "asset",
    				qname: "Ownership:asset",
    				range: "Asset",
    				reverse: "ownershipAsset",
    				type: "entity"
    			},
    			legalBasis: {
    				label: "Legal basis",
    				maxLength: 1024,
    				name: "legalBasis",
    				qname: "Ownership:legalBasis",
    				type: "string"
    			},
    			owner: {
    				label: "Owner",
    				matchable: true,
    				maxLength: 200,
    				name: "owner",
    				qname: "Ownership:owner",
    				range: "LegalEntity",
    				reverse: "ownershipOwner",
    				type: "entity"
    			},
    			ownershipType: {
    				label: "Type of ownership",
    				maxLength: 1024,
    				name: "ownershipType",
    				qname: "Ownership:ownershipType",
    				type: "string"
    			},
    			percentage: {
    				label: "Percentage held",
    				maxLength: 1024,
    				name: "percentage",
    				qname: "Ownership:percentage",
    				type: "string"
    			},
    			sharesCount: {
    				label: "Number of shares",
    				maxLength: 1024,
    				name: "sharesCount",
    				qname: "Ownership:sharesCount",
    				type: "string"
    			},
    			sharesCurrency: {
    				label: "Currency of shares",
    				maxLength: 1024,
    				name: "sharesCurrency",
    				qname: "Ownership:sharesCurrency",
    				type: "string"
    			},
    			sharesType: {
    				label: "Type of shares",
    				maxLength: 1024,
    				name: "sharesType",
    				qname: "Ownership:sharesType",
    				type: "string"
    			},
    			sharesValue: {
    				label: "Value of shares",
    				maxLength: 1024,
    				name: "sharesValue",
    				qname: "Ownership:sharesValue",
    				type: "string"
    			}
    		},
    		required: [
    			"owner",
    			"asset"
    		],
    		schemata: [
    			"Interest",
    			"Interval",
    			"Ownership"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Package: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		description: "A bundle of files that have been packaged together into some form of archive.\n",
    		"extends": [
    			"Folder"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "Package",
    		plural: "Packages",
    		properties: {
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Folder",
    			"Package",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Page: {
    		"extends": [
    		],
    		generated: true,
    		hidden: true,
    		label: "Page",
    		plural: "Pages",
    		properties: {
    			bodyText: {
    				hidden: true,
    				label: "Text",
    				maxLength: 65000,
    				name: "bodyText",
    				qname: "Page:bodyText",
    				type: "text"
    			},
    			detectedLanguage: {
    				hidden: true,
    				label: "Detected language",
    				maxLength: 16,
    				name: "detectedLanguage",
    				qname: "Page:detectedLanguage",
    				type: "language"
    			},
    			document: {
    				label: "Document",
    				matchable: true,
    				maxLength: 200,
    				name: "document",
    				qname: "Page:document",
    				range: "Pages",
    				reverse: "pages",
    				type: "entity"
    			},
    			index: {
    				label: "Index",
    				maxLength: 250,
    				name: "index",
    				qname: "Page:index",
    				type: "number"
    			},
    			indexText: {
    				hidden: true,
    				label: "Index text",
    				maxLength: 65000,
    				name: "indexText",
    				qname: "Page:indexText",
    				type: "text"
    			},
    			translatedText: {
    				hidden: true,
    				label: "Translated version of the body text",
    				maxLength: 65000,
    				name: "translatedText",
    				qname: "Page:translatedText",
    				type: "text"
    			},
    			translatedTextLanguage: {
    				hidden: true,
    				label: "The language of the translated text",
    				maxLength: 1024,
    				name: "translatedTextLanguage",
    				qname: "Page:translatedTextLanguage",
    				type: "string"
    			}
    		},
    		schemata: [
    			"Page"
    		]
    	},
    	Pages: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		description: "A multi-page document, such as a PDF or Word file or slide-show presentation.\n",
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "Document",
    		plural: "Documents",
    		properties: {
    			pages: {
    				hidden: true,
    				label: "Pages",
    				matchable: true,
    				maxLength: 200,
    				name: "pages",
    				qname: "Pages:pages",
    				range: "Page",
    				reverse: "document",
    				stub: true,
    				type: "entity"
    			},
    			pdfHash: {
    				hidden: true,
    				label: "PDF alternative version checksum",
    				maxLength: 40,
    				name: "pdfHash",
    				qname: "Pages:pdfHash",
    				type: "checksum"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Pages",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Passport: {
    		caption: [
    			"passportNumber",
    			"number"
    		],
    		description: "An passport held by a person.\n",
    		"extends": [
    			"Identification"
    		],
    		featured: [
    			"number",
    			"country",
    			"type",
    			"holder",
    			"startDate",
    			"endDate"
    		],
    		label: "Passport",
    		plural: "Passports",
    		properties: {
    			birthDate: {
    				label: "Birth date",
    				matchable: true,
    				maxLength: 32,
    				name: "birthDate",
    				qname: "Passport:birthDate",
    				type: "date"
    			},
    			birthPlace: {
    				label: "Place of birth",
    				maxLength: 1024,
    				name: "birthPlace",
    				qname: "Passport:birthPlace",
    				type: "string"
    			},
    			gender: {
    				label: "Gender",
    				maxLength: 16,
    				name: "gender",
    				qname: "Passport:gender",
    				type: "gender"
    			},
    			givenName: {
    				label: "Given name",
    				maxLength: 1024,
    				name: "givenName",
    				qname: "Passport:givenName",
    				type: "string"
    			},
    			passportNumber: {
    				hidden: true,
    				label: "Passport number",
    				matchable: true,
    				maxLength: 64,
    				name: "passportNumber",
    				qname: "Passport:passportNumber",
    				type: "identifier"
    			},
    			personalNumber: {
    				label: "Personal number",
    				matchable: true,
    				maxLength: 64,
    				name: "personalNumber",
    				qname: "Passport:personalNumber",
    				type: "identifier"
    			},
    			surname: {
    				label: "Surname",
    				maxLength: 1024,
    				name: "surname",
    				qname: "Passport:surname",
    				type: "string"
    			}
    		},
    		required: [
    			"holder",
    			"number"
    		],
    		schemata: [
    			"Identification",
    			"Interval",
    			"Passport"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Payment: {
    		caption: [
    			"amount"
    		],
    		description: "A monetary payment between two parties.",
    		edge: {
    			caption: [
    				"amount",
    				"date",
    				"purpose"
    			],
    			directed: true,
    			label: "paid",
    			source: "payer",
    			target: "beneficiary"
    		},
    		"extends": [
    			"Interval",
    			"Value"
    		],
    		featured: [
    			"payer",
    			"beneficiary",
    			"date",
    			"amount",
    			"purpose"
    		],
    		label: "Payment",
    		plural: "Payments",
    		properties: {
    			beneficiary: {
    				label: "Beneficiary",
    				matchable: true,
    				maxLength: 200,
    				name: "beneficiary",
    				qname: "Payment:beneficiary",
    				range: "LegalEntity",
    				reverse: "paymentBeneficiary",
    				type: "entity"
    			},
    			beneficiaryAccount: {
    				label: "Beneficiary bank account",
    				matchable: true,
    				maxLength: 200,
    				name: "beneficiaryAccount",
    				qname: "Payment:beneficiaryAccount",
    				range: "BankAccount",
    				reverse: "paymentBeneficiaryAccount",
    				type: "entity"
    			},
    			contract: {
    				label: "Contract",
    				matchable: true,
    				maxLength: 200,
    				name: "contract",
    				qname: "Payment:contract",
    				range: "Contract",
    				reverse: "paymentContract",
    				type: "entity"
    			},
    			payer: {
    				label: "Payer",
    				matchable: true,
    				maxLength: 200,
    				name: "payer",
    				qname: "Payment:payer",
    				range: "LegalEntity",
    				reverse: "paymentPayer",
    				type: "entity"
    			},
    			payerAccount: {
    				label: "Payer bank account",
    				matchable: true,
    				maxLength: 200,
    				name: "payerAccount",
    				qname: "Payment:payerAccount",
    				range: "BankAccount",
    				reverse: "paymentPayerAccount",
    				type: "entity"
    			},
    			programme: {
    				description: "Programme name, funding code, category identifier, etc.",
    				label: "Payment programme",
    				maxLength: 1024,
    				name: "programme",
    				qname: "Payment:programme",
    				type: "string"
    			},
    			project: {
    				label: "Project",
    				matchable: true,
    				maxLength: 200,
    				name: "project",
    				qname: "Payment:project",
    				range: "Project",
    				reverse: "payments",
    				type: "entity"
    			},
    			purpose: {
    				label: "Payment purpose",
    				maxLength: 65000,
    				name: "purpose",
    				qname: "Payment:purpose",
    				type: "text"
    			},
    			sequenceNumber: {
    				label: "Sequence number",
    				maxLength: 1024,
    				name: "sequenceNumber",
    				qname: "Payment:sequenceNumber",
    				type: "string"
    			},
    			transactionNumber: {
    				label: "Transaction number",
    				maxLength: 1024,
    				name: "transactionNumber",
    				qname: "Payment:transactionNumber",
    				type: "string"
    			}
    		},
    		required: [
    			"payer",
    			"beneficiary"
    		],
    		schemata: [
    			"Interval",
    			"Payment",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Person: {
    		caption: [
    			"name",
    			"lastName",
    			"email",
    			"phone"
    		],
    		description: "A natural person, as opposed to a corporation of some type.\n",
    		"extends": [
    			"LegalEntity"
    		],
    		featured: [
    			"name",
    			"nationality",
    			"birthDate"
    		],
    		label: "Person",
    		matchable: true,
    		plural: "People",
    		properties: {
    			appearance: {
    				label: "Physical appearance",
    				maxLength: 1024,
    				name: "appearance",
    				qname: "Person:appearance",
    				type: "string"
    			},
    			associates: {
    				label: "Associates",
    				matchable: true,
    				maxLength: 200,
    				name: "associates",
    				qname: "Person:associates",
    				range: "Associate",
    				reverse: "person",
    				stub: true,
    				type: "entity"
    			},
    			associations: {
    				label: "Associations",
    				matchable: true,
    				maxLength: 200,
    				name: "associations",
    				qname: "Person:associations",
    				range: "Associate",
    				reverse: "associate",
    				stub: true,
    				type: "entity"
    			},
    			birthCountry: {
    				label: "Country of birth",
    				matchable: true,
    				maxLength: 16,
    				name: "birthCountry",
    				qname: "Person:birthCountry",
    				type: "country"
    			},
    			birthDate: {
    				label: "Birth date",
    				matchable: true,
    				maxLength: 32,
    				name: "birthDate",
    				qname: "Person:birthDate",
    				type: "date"
    			},
    			birthPlace: {
    				label: "Place of birth",
    				maxLength: 1024,
    				name: "birthPlace",
    				qname: "Person:birthPlace",
    				type: "string"
    			},
    			citizenship: {
    				label: "Citizenship",
    				matchable: true,
    				maxLength: 16,
    				name: "citizenship",
    				qname: "Person:citizenship",
    				type: "country"
    			},
    			deathDate: {
    				label: "Death date",
    				matchable: true,
    				maxLength: 32,
    				name: "deathDate",
    				qname: "Person:deathDate",
    				type: "date"
    			},
    			education: {
    				label: "Education",
    				maxLength: 1024,
    				name: "education",
    				qname: "Person:education",
    				type: "string"
    			},
    			employers: {
    				label: "Employers",
    				matchable: true,
    				maxLength: 200,
    				name: "employers",
    				qname: "Person:employers",
    				range: "Employment",
    				reverse: "employee",
    				stub: true,
    				type: "entity"
    			},
    			ethnicity: {
    				label: "Ethnicity",
    				maxLength: 1024,
    				name: "ethnicity",
    				qname: "Person:ethnicity",
    				type: "string"
    			},
    			eyeColor: {
    				label: "Eye color",
    				maxLength: 1024,
    				name: "eyeColor",
    				qname: "Person:eyeColor",
    				type: "string"
    			},
    			familyPerson: {
    				label: "Family members",
    				matchable: true,
    				maxLength: 200,
    				name: "familyPerson",
    				qname: "Person:familyPerson",
    				range: "Family",
    				reverse: "person",
    				stub: true,
    				type: "entity"
    			},
    			familyRelative: {
    				label: "Relatives",
    				matchable: true,
    				maxLength: 200,
    				name: "familyRelative",
    				qname: "Person:familyRelative",
    				range: "Family",
    				reverse: "relative",
    				stub: true,
    				type: "entity"
    			},
    			fatherName: {
    				label: "Patronymic",
    				maxLength: 1024,
    				name: "fatherName",
    				qname: "Person:fatherName",
    				type: "string"
    			},
    			firstName: {
    				label: "First name",
    				maxLength: 1024,
    				name: "firstName",
    				qname: "Person:firstName",
    				type: "string"
    			},
    			gender: {
    				label: "Gender",
    				maxLength: 16,
    				name: "gender",
    				qname: "Person:gender",
    				type: "gender"
    			},
    			hairColor: {
    				label: "Hair color",
    				maxLength: 1024,
    				name: "hairColor",
    				qname: "Person:hairColor",
    				type: "string"
    			},
    			height: {
    				label: "Height",
    				maxLength: 250,
    				name: "height",
    				qname: "Person:height",
    				type: "number"
    			},
    			images: {
    				label: "Images",
    				matchable: true,
    				maxLength: 200,
    				name: "images",
    				qname: "Person:images",
    				range: "Image",
    				reverse: "pictured",
    				stub: true,
    				type: "entity"
    			},
    			lastName: {
    				label: "Last name",
    				maxLength: 1024,
    				name: "lastName",
    				qname: "Person:lastName",
    				type: "string"
    			},
    			middleName: {
    				label: "Middle name",
    				maxLength: 1024,
    				name: "middleName",
    				qname: "Person:middleName",
    				type: "string"
    			},
    			motherName: {
    				label: "Matronymic",
    				maxLength: 1024,
    				name: "motherName",
    				qname: "Person:motherName",
    				type: "string"
    			},
    			nameSuffix: {
    				label: "Name suffix",
    				maxLength: 1024,
    				name: "nameSuffix",
    				qname: "Person:nameSuffix",
    				type: "string"
    			},
    			nationality: {
    				label: "Nationality",
    				matchable: true,
    				maxLength: 16,
    				name: "nationality",
    				qname: "Person:nationality",
    				type: "country"
    			},
    			passportNumber: {
    				label: "Passport number",
    				matchable: true,
    				maxLength: 64,
    				name: "passportNumber",
    				qname: "Person:passportNumber",
    				type: "identifier"
    			},
    			political: {
    				label: "Political association",
    				maxLength: 1024,
    				name: "political",
    				qname: "Person:political",
    				type: "string"
    			},
    			position: {
    				label: "Position",
    				maxLength: 1024,
    				name: "position",
    				qname: "Person:position",
    				type: "string"
    			},
    			positionOccupancies: {
    				label: "Positions held",
    				matchable: true,
    				maxLength: 200,
    				name: "positionOccupancies",
    				qname: "Person:positionOccupancies",
    				range: "Occupancy",
    				reverse: "holder",
    				stub: true,
    				type: "entity"
    			},
    			posts: {
    				label: "Posts held",
    				matchable: true,
    				maxLength: 200,
    				name: "posts",
    				qname: "Person:posts",
    				range: "Post",
    				reverse: "holder",
    				stub: true,
    				type: "entity"
    			},
    			religion: {
    				label: "Religion",
    				maxLength: 1024,
    				name: "religion",
    				qname: "Person:religion",
    				type: "string"
    			},
    			secondName: {
    				label: "Second name",
    				maxLength: 1024,
    				name: "secondName",
    				qname: "Person:secondName",
    				type: "string"
    			},
    			socialSecurityNumber: {
    				format: "ssn",
    				label: "Social security number",
    				matchable: true,
    				maxLength: 64,
    				name: "socialSecurityNumber",
    				qname: "Person:socialSecurityNumber",
    				type: "identifier"
    			},
    			spokenLanguage: {
    				label: "Spoken language",
    				maxLength: 16,
    				name: "spokenLanguage",
    				qname: "Person:spokenLanguage",
    				type: "language"
    			},
    			title: {
    				label: "Title",
    				maxLength: 1024,
    				name: "title",
    				qname: "Person:title",
    				type: "string"
    			},
    			weight: {
    				label: "Weight",
    				maxLength: 250,
    				name: "weight",
    				qname: "Person:weight",
    				type: "number"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"LegalEntity",
    			"Person",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"deathDate"
    			],
    			start: [
    				"birthDate"
    			]
    		}
    	},
    	PlainText: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		description: "Text files, like .txt or source code.\n",
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "Text file",
    		plural: "Text files",
    		properties: {
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"PlainText",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Position: {
    		caption: [
    			"name"
    		],
    		description: "A post, role or position within an organization or body. This describes a position one or more people may occupy and not the occupation of the post by a specific individual at a specific point in time.\n'subnationalArea' should be used to further restrict the scope of the position. It should not simply represent some regional aspect of the role - e.g. the constituency of a national member of parliament - when their legislative jurisdiction is nationwide.\n",
    		"extends": [
    			"Thing"
    		],
    		featured: [
    			"name",
    			"country",
    			"subnationalArea"
    		],
    		label: "Position",
    		matchable: true,
    		plural: "Positions",
    		properties: {
    			dissolutionDate: {
    				label: "Dissolution date",
    				matchable: true,
    				maxLength: 32,
    				name: "dissolutionDate",
    				qname: "Position:dissolutionDate",
    				type: "date"
    			},
    			inceptionDate: {
    				label: "Inception date",
    				matchable: true,
    				maxLength: 32,
    				name: "inceptionDate",
    				qname: "Position:inceptionDate",
    				type: "date"
    			},
    			numberOfSeats: {
    				label: "Total number of seats",
    				maxLength: 250,
    				name: "numberOfSeats",
    				qname: "Position:numberOfSeats",
    				type: "number"
    			},
    			occupancies: {
    				label: "Position holders",
    				matchable: true,
    				maxLength: 200,
    				name: "occupancies",
    				qname: "Position:occupancies",
    				range: "Occupancy",
    				reverse: "post",
    				stub: true,
    				type: "entity"
    			},
    			organization: {
    				label: "Organization",
    				matchable: true,
    				maxLength: 200,
    				name: "organization",
    				qname: "Position:organization",
    				range: "Organization",
    				reverse: "positions",
    				type: "entity"
    			},
    			subnationalArea: {
    				label: "Subnational jurisdiction name or code",
    				maxLength: 1024,
    				name: "subnationalArea",
    				qname: "Position:subnationalArea",
    				type: "string"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"Position",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"dissolutionDate"
    			],
    			start: [
    				"inceptionDate"
    			]
    		}
    	},
    	Post: {
    		caption: [
    			"summary",
    			"organization",
    			"role"
    		],
    		deprecated: true,
    		description: "A post, role or position held by an individual within an organization or body. This describes the period for which the position is held, not the abstract concept of the post.\n",
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"holder",
    			"organization",
    			"role",
    			"startDate",
    			"endDate"
    		],
    		label: "Post",
    		plural: "Posts",
    		properties: {
    			holder: {
    				label: "Holder",
    				matchable: true,
    				maxLength: 200,
    				name: "holder",
    				qname: "Post:holder",
    				range: "Person",
    				reverse: "posts",
    				type: "entity"
    			},
    			organization: {
    				label: "Organization",
    				maxLength: 1024,
    				name: "organization",
    				qname: "Post:organization",
    				type: "string"
    			},
    			wikidataId: {
    				hidden: true,
    				label: "Wikidata ID",
    				matchable: true,
    				maxLength: 64,
    				name: "wikidataId",
    				qname: "Post:wikidataId",
    				type: "identifier"
    			}
    		},
    		required: [
    			"holder"
    		],
    		schemata: [
    			"Interest",
    			"Interval",
    			"Post"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Project: {
    		caption: [
    			"name",
    			"projectId"
    		],
    		description: "An activity carried out by a group of participants.\n",
    		"extends": [
    			"Interval",
    			"Thing",
    			"Value"
    		],
    		featured: [
    			"name",
    			"projectId",
    			"startDate"
    		],
    		label: "Project",
    		plural: "Projects",
    		properties: {
    			contracts: {
    				label: "Contracts",
    				matchable: true,
    				maxLength: 200,
    				name: "contracts",
    				qname: "Project:contracts",
    				range: "Contract",
    				reverse: "project",
    				stub: true,
    				type: "entity"
    			},
    			goal: {
    				label: "Project goal",
    				maxLength: 1024,
    				name: "goal",
    				qname: "Project:goal",
    				type: "string"
    			},
    			participants: {
    				label: "Participants",
    				matchable: true,
    				maxLength: 200,
    				name: "participants",
    				qname: "Project:participants",
    				range: "ProjectParticipant",
    				reverse: "project",
    				stub: true,
    				type: "entity"
    			},
    			payments: {
    				label: "Payments",
    				matchable: true,
    				maxLength: 200,
    				name: "payments",
    				qname: "Project:payments",
    				range: "Payment",
    				reverse: "project",
    				stub: true,
    				type: "entity"
    			},
    			phase: {
    				label: "Phase",
    				maxLength: 1024,
    				name: "phase",
    				qname: "Project:phase",
    				type: "string"
    			},
    			projectId: {
    				label: "Project ID",
    				matchable: true,
    				maxLength: 64,
    				name: "projectId",
    				qname: "Project:projectId",
    				type: "identifier"
    			},
    			status: {
    				label: "Status",
    				maxLength: 1024,
    				name: "status",
    				qname: "Project:status",
    				type: "string"
    			}
    		},
    		schemata: [
    			"Interval",
    			"Project",
    			"Thing",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	ProjectParticipant: {
    		caption: [
    			"role"
    		],
    		description: "An activity carried out by a group of participants.\n",
    		edge: {
    			caption: [
    				"role"
    			],
    			directed: true,
    			label: "participates in",
    			source: "participant",
    			target: "project"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"project",
    			"participant",
    			"role"
    		],
    		label: "Project participant",
    		plural: "Project participants",
    		properties: {
    			participant: {
    				label: "Participant",
    				matchable: true,
    				maxLength: 200,
    				name: "participant",
    				qname: "ProjectParticipant:participant",
    				range: "LegalEntity",
    				reverse: "projectParticipation",
    				type: "entity"
    			},
    			project: {
    				label: "Project",
    				matchable: true,
    				maxLength: 200,
    				name: "project",
    				qname: "ProjectParticipant:project",
    				range: "Project",
    				reverse: "participants",
    				type: "entity"
    			}
    		},
    		schemata: [
    			"Interest",
    			"Interval",
    			"ProjectParticipant"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	PublicBody: {
    		caption: [
    			"name"
    		],
    		description: "A public body, such as a ministry, department or state company.\n",
    		"extends": [
    			"Organization"
    		],
    		featured: [
    			"name",
    			"country",
    			"legalForm",
    			"status"
    		],
    		label: "Public body",
    		matchable: true,
    		plural: "Public bodies",
    		properties: {
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"LegalEntity",
    			"Organization",
    			"PublicBody",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    				"dissolutionDate"
    			],
    			start: [
    				"incorporationDate"
    			]
    		}
    	},
    	RealEstate: {
    		caption: [
    			"name",
    			"address",
    			"registrationNumber"
    		],
    		description: "A piece of land or property.",
    		"extends": [
    			"Asset"
    		],
    		featured: [
    			"registrationNumber",
    			"address",
    			"country"
    		],
    		label: "Real estate",
    		plural: "Real estates",
    		properties: {
    			area: {
    				label: "Area",
    				maxLength: 250,
    				name: "area",
    				qname: "RealEstate:area",
    				type: "number"
    			},
    			cadastralCode: {
    				label: "Cadastral code",
    				matchable: true,
    				maxLength: 64,
    				name: "cadastralCode",
    				qname: "RealEstate:cadastralCode",
    				type: "identifier"
    			},
    			censusBlock: {
    				label: "Census block",
    				maxLength: 1024,
    				name: "censusBlock",
    				qname: "RealEstate:censusBlock",
    				type: "string"
    			},
    			createDate: {
    				label: "Record date",
    				matchable: true,
    				maxLength: 32,
    				name: "createDate",
    				qname: "RealEstate:createDate",
    				type: "date"
    			},
    			encumbrance: {
    				description: "An encumbrance is a right to, interest in, or legal liability on real property that does not prohibit passing title to the property but that diminishes its value.\n",
    				label: "Encumbrance",
    				maxLength: 1024,
    				name: "encumbrance",
    				qname: "RealEstate:encumbrance",
    				type: "string"
    			},
    			landType: {
    				label: "Land type",
    				maxLength: 1024,
    				name: "landType",
    				qname: "RealEstate:landType",
    				type: "string"
    			},
    			latitude: {
    				label: "Latitude",
    				maxLength: 250,
    				name: "latitude",
    				qname: "RealEstate:latitude",
    				type: "number"
    			},
    			longitude: {
    				label: "Longitude",
    				maxLength: 250,
    				name: "longitude",
    				qname: "RealEstate:longitude",
    				type: "number"
    			},
    			parent: {
    				description: "If this entity is a subunit, another entity (real estate) is its parent",
    				label: "Parent unit",
    				matchable: true,
    				maxLength: 200,
    				name: "parent",
    				qname: "RealEstate:parent",
    				range: "RealEstate",
    				reverse: "subunits",
    				type: "entity"
    			},
    			propertyType: {
    				label: "Property type",
    				maxLength: 1024,
    				name: "propertyType",
    				qname: "RealEstate:propertyType",
    				type: "string"
    			},
    			registrationNumber: {
    				label: "Registration number",
    				matchable: true,
    				maxLength: 64,
    				name: "registrationNumber",
    				qname: "RealEstate:registrationNumber",
    				type: "identifier"
    			},
    			subunits: {
    				label: "Subunits",
    				matchable: true,
    				maxLength: 200,
    				name: "subunits",
    				qname: "RealEstate:subunits",
    				range: "RealEstate",
    				reverse: "parent",
    				stub: true,
    				type: "entity"
    			},
    			tenure: {
    				label: "Tenure",
    				maxLength: 1024,
    				name: "tenure",
    				qname: "RealEstate:tenure",
    				type: "string"
    			},
    			titleNumber: {
    				label: "Title number",
    				matchable: true,
    				maxLength: 64,
    				name: "titleNumber",
    				qname: "RealEstate:titleNumber",
    				type: "identifier"
    			}
    		},
    		schemata: [
    			"Asset",
    			"RealEstate",
    			"Thing",
    			"Value"
    		]
    	},
    	Representation: {
    		description: "A mediatory, intermediary, middleman, or broker acting on behalf of a legal entity.",
    		edge: {
    			caption: [
    				"role"
    			],
    			directed: true,
    			label: "represents",
    			source: "agent",
    			target: "client"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"agent",
    			"client",
    			"role"
    		],
    		label: "Representation",
    		plural: "Representations",
    		properties: {
    			agent: {
    				label: "Agent",
    				matchable: true,
    				maxLength: 200,
    				name: "agent",
    				qname: "Representation:agent",
    				range: "LegalEntity",
    				reverse: "agencyClient",
    				type: "entity"
    			},
    			client: {
    				label: "Client",
    				matchable: true,
    				maxLength: 200,
    				name: "client",
    				qname: "Representation:client",
    				range: "LegalEntity",
    				reverse: "agentRepresentation",
    				type: "entity"
    			}
    		},
    		required: [
    			"agent",
    			"client"
    		],
    		schemata: [
    			"Interest",
    			"Interval",
    			"Representation"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Sanction: {
    		caption: [
    			"program"
    		],
    		description: "A sanction designation",
    		"extends": [
    			"Interval"
    		],
    		featured: [
    			"entity",
    			"country",
    			"authority",
    			"program",
    			"startDate"
    		],
    		label: "Sanction",
    		plural: "Sanctions",
    		properties: {
    			authority: {
    				label: "Authority",
    				maxLength: 1024,
    				name: "authority",
    				qname: "Sanction:authority",
    				type: "string"
    			},
    			authorityId: {
    				label: "Authority-issued identifier",
    				matchable: true,
    				maxLength: 64,
    				name: "authorityId",
    				qname: "Sanction:authorityId",
    				type: "identifier"
    			},
    			country: {
    				label: "Country",
    				matchable: true,
    				maxLength: 16,
    				name: "country",
    				qname: "Sanction:country",
    				type: "country"
    			},
    			duration: {
    				label: "Duration",
    				maxLength: 1024,
    				name: "duration",
    				qname: "Sanction:duration",
    				type: "string"
    			},
    			entity: {
    				label: "Entity",
    				matchable: true,
    				maxLength: 200,
    				name: "entity",
    				qname: "Sanction:entity",
    				range: "Thing",
    				reverse: "sanctions",
    				type: "entity"
    			},
    			listingDate: {
    				label: "Listing date",
    				matchable: true,
    				maxLength: 32,
    				name: "listingDate",
    				qname: "Sanction:listingDate",
    				type: "date"
    			},
    			program: {
    				label: "Program",
    				maxLength: 1024,
    				name: "program",
    				qname: "Sanction:program",
    				type: "string"
    			},
    			programId: {
    				label: "Program ID",
    				matchable: true,
    				maxLength: 64,
    				name: "programId",
    				qname: "Sanction:programId",
    				type: "identifier"
    			},
    			programUrl: {
    				label: "Program URL",
    				matchable: true,
    				maxLength: 4096,
    				name: "programUrl",
    				qname: "Sanction:programUrl",
    				type: "url"
    			},
    			provisions: {
    				label: "Scope of sanctions",
    				maxLength: 1024,
    				name: "provisions",
    				qname: "Sanction:provisions",
    				type: "string"
    			},
    			reason: {
    				label: "Reason",
    				maxLength: 65000,
    				name: "reason",
    				qname: "Sanction:reason",
    				type: "text"
    			},
    			status: {
    				label: "Status",
    				maxLength: 1024,
    				name: "status",
    				qname: "Sanction:status",
    				type: "string"
    			},
    			unscId: {
    				label: "UN SC identifier",
    				matchable: true,
    				maxLength: 16,
    				name: "unscId",
    				qname: "Sanction:unscId",
    				type: "identifier"
    			}
    		},
    		required: [
    			"entity"
    		],
    		schemata: [
    			"Interval",
    			"Sanction"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Security: {
    		caption: [
    			"name",
    			"isin",
    			"registrationNumber"
    		],
    		description: "A tradeable financial asset.",
    		"extends": [
    			"Asset"
    		],
    		featured: [
    			"isin",
    			"name",
    			"issuer",
    			"country"
    		],
    		label: "Security",
    		matchable: true,
    		plural: "Securities",
    		properties: {
    			classification: {
    				label: "Classification",
    				maxLength: 1024,
    				name: "classification",
    				qname: "Security:classification",
    				type: "string"
    			},
    			collateral: {
    				label: "Collateral",
    				maxLength: 1024,
    				name: "collateral",
    				qname: "Security:collateral",
    				type: "string"
    			},
    			figiCode: {
    				format: "figi",
    				label: "Financial Instrument Global Identifier",
    				matchable: true,
    				maxLength: 16,
    				name: "figiCode",
    				qname: "Security:figiCode",
    				type: "identifier"
    			},
    			isin: {
    				description: "International Securities Identification Number",
    				format: "isin",
    				label: "ISIN",
    				matchable: true,
    				maxLength: 16,
    				name: "isin",
    				qname: "Security:isin",
    				type: "identifier"
    			},
    			issueDate: {
    				label: "Date issued",
    				matchable: true,
    				maxLength: 32,
    				name: "issueDate",
    				qname: "Security:issueDate",
    				type: "date"
    			},
    			issuer: {
    				label: "Issuer",
    				matchable: true,
    				maxLength: 200,
    				name: "issuer",
    				qname: "Security:issuer",
    				range: "LegalEntity",
    				reverse: "securities",
    				type: "entity"
    			},
    			maturityDate: {
    				label: "Maturity date",
    				matchable: true,
    				maxLength: 32,
    				name: "maturityDate",
    				qname: "Security:maturityDate",
    				type: "date"
    			},
    			registrationNumber: {
    				label: "Registration number",
    				matchable: true,
    				maxLength: 64,
    				name: "registrationNumber",
    				qname: "Security:registrationNumber",
    				type: "identifier"
    			},
    			ticker: {
    				label: "Stock ticker symbol",
    				matchable: true,
    				maxLength: 64,
    				name: "ticker",
    				qname: "Security:ticker",
    				type: "identifier"
    			},
    			type: {
    				label: "Type",
    				maxLength: 1024,
    				name: "type",
    				qname: "Security:type",
    				type: "string"
    			}
    		},
    		schemata: [
    			"Asset",
    			"Security",
    			"Thing",
    			"Value"
    		],
    		temporalExtent: {
    			end: [
    				"maturityDate"
    			],
    			start: [
    				"issueDate"
    			]
    		}
    	},
    	Similar: {
    		caption: [
    			"confidenceScore",
    			"criteria"
    		],
    		description: "A link between two entities that are presumed to be the same, e.g. as the outcome of a probabilistic record linkage process.\n",
    		"extends": [
    		],
    		featured: [
    			"candidate",
    			"match",
    			"confidenceScore"
    		],
    		generated: true,
    		label: "Similar",
    		plural: "Similar entities",
    		properties: {
    			candidate: {
    				label: "Candidate",
    				matchable: true,
    				maxLength: 200,
    				name: "candidate",
    				qname: "Similar:candidate",
    				range: "Thing",
    				reverse: "candidateSimilars",
    				type: "entity"
    			},
    			confidenceScore: {
    				label: "Confidence score",
    				maxLength: 250,
    				name: "confidenceScore",
    				qname: "Similar:confidenceScore",
    				type: "number"
    			},
    			criteria: {
    				label: "Matching criteria",
    				maxLength: 1024,
    				name: "criteria",
    				qname: "Similar:criteria",
    				type: "string"
    			},
    			match: {
    				label: "Match",
    				matchable: true,
    				maxLength: 200,
    				name: "match",
    				qname: "Similar:match",
    				range: "Thing",
    				reverse: "matchSimilars",
    				type: "entity"
    			},
    			matcher: {
    				label: "Matcher",
    				maxLength: 1024,
    				name: "matcher",
    				qname: "Similar:matcher",
    				type: "string"
    			}
    		},
    		schemata: [
    			"Similar"
    		]
    	},
    	Succession: {
    		description: "Two entities that legally succeed each other.",
    		edge: {
    			caption: [
    				"date"
    			],
    			directed: true,
    			label: "preceeds",
    			source: "predecessor",
    			target: "successor"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"predecessor",
    			"successor",
    			"date"
    		],
    		label: "Succession",
    		plural: "Successions",
    		properties: {
    			predecessor: {
    				label: "Predecessor",
    				matchable: true,
    				maxLength: 200,
    				name: "predecessor",
    				qname: "Succession:predecessor",
    				range: "LegalEntity",
    				reverse: "successors",
    				type: "entity"
    			},
    			successor: {
    				label: "Successor",
    				matchable: true,
    				maxLength: 200,
    				name: "successor",
    				qname: "Succession:successor",
    				range: "LegalEntity",
    				reverse: "predecessors",
    				type: "entity"
    			}
    		},
    		required: [
    			"predecessor",
    			"successor"
    		],
    		schemata: [
    			"Interest",
    			"Interval",
    			"Succession"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Table: {
    		caption: [
    			"title",
    			"name",
    			"fileName"
    		],
    		description: "A document structured into rows and cells. This includes simple CSV files, spreadsheet sheets or database relations.\n",
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "Table",
    		plural: "Tables",
    		properties: {
    			columns: {
    				hidden: true,
    				label: "Column headings",
    				maxLength: 250,
    				name: "columns",
    				qname: "Table:columns",
    				type: "json"
    			},
    			csvHash: {
    				hidden: true,
    				label: "CSV alternative version checksum",
    				maxLength: 40,
    				name: "csvHash",
    				qname: "Table:csvHash",
    				type: "checksum"
    			},
    			rowCount: {
    				label: "Number of rows",
    				maxLength: 250,
    				name: "rowCount",
    				qname: "Table:rowCount",
    				type: "number"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Table",
    			"Thing"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	TaxRoll: {
    		description: "A tax declaration of an individual",
    		"extends": [
    			"Interval"
    		],
    		featured: [
    			"taxee",
    			"date",
    			"income",
    			"wealth",
    			"taxPaid"
    		],
    		label: "Tax roll",
    		plural: "Tax rolls",
    		properties: {
    			birthDate: {
    				label: "Birth date",
    				matchable: true,
    				maxLength: 32,
    				name: "birthDate",
    				qname: "TaxRoll:birthDate",
    				type: "date"
    			},
    			country: {
    				label: "Country",
    				matchable: true,
    				maxLength: 16,
    				name: "country",
    				qname: "TaxRoll:country",
    				type: "country"
    			},
    			givenName: {
    				label: "Given name",
    				maxLength: 1024,
    				name: "givenName",
    				qname: "TaxRoll:givenName",
    				type: "string"
    			},
    			income: {
    				label: "Registered income",
    				maxLength: 1024,
    				name: "income",
    				qname: "TaxRoll:income",
    				type: "string"
    			},
    			surname: {
    				label: "Surname",
    				maxLength: 1024,
    				name: "surname",
    				qname: "TaxRoll:surname",
    				type: "string"
    			},
    			taxPaid: {
    				label: "Amount of tax paid",
    				maxLength: 1024,
    				name: "taxPaid",
    				qname: "TaxRoll:taxPaid",
    				type: "string"
    			},
    			taxee: {
    				label: "Taxee",
    				matchable: true,
    				maxLength: 200,
    				name: "taxee",
    				qname: "TaxRoll:taxee",
    				range: "LegalEntity",
    				reverse: "taxRolls",
    				type: "entity"
    			},
    			wealth: {
    				label: "Registered wealth",
    				maxLength: 1024,
    				name: "wealth",
    				qname: "TaxRoll:wealth",
    				type: "string"
    			}
    		},
    		required: [
    			"taxee"
    		],
    		schemata: [
    			"Interval",
    			"TaxRoll"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	Thing: {
    		abstract: true,
    		caption: [
    			"name"
    		],
    		"extends": [
    		],
    		featured: [
    			"name",
    			"country"
    		],
    		label: "Thing",
    		plural: "Thing",
    		properties: {
    			address: {
    				label: "Address",
    				matchable: true,
    				maxLength: 250,
    				name: "address",
    				qname: "Thing:address",
    				type: "address"
    			},
    			addressEntity: {
    				label: "Address",
    				matchable: true,
    				maxLength: 200,
    				name: "addressEntity",
    				qname: "Thing:addressEntity",
    				range: "Address",
    				reverse: "things",
    				type: "entity"
    			},
    			alephUrl: {
    				hidden: true,
    				label: "Aleph URL",
    				maxLength: 4096,
    				name: "alephUrl",
    				qname: "Thing:alephUrl",
    				type: "url"
    			},
    			alias: {
    				label: "Other name",
    				matchable: true,
    				maxLength: 384,
    				name: "alias",
    				qname: "Thing:alias",
    				type: "name"
    			},
    			candidateSimilars: {
    				label: "Similar to this",
    				matchable: true,
    				maxLength: 200,
    				name: "candidateSimilars",
    				qname: "Thing:candidateSimilars",
    				range: "Similar",
    				reverse: "candidate",
    				stub: true,
    				type: "entity"
    			},
    			country: {
    				label: "Country",
    				matchable: true,
    				maxLength: 16,
    				name: "country",
    				qname: "Thing:country",
    				type: "country"
    			},
    			courtCase: {
    				label: "Court cases",
    				matchable: true,
    				maxLength: 200,
    				name: "courtCase",
    				qname: "Thing:courtCase",
    				range: "CourtCaseParty",
    				reverse: "party",
    				stub: true,
    				type: "entity"
    			},
    			createdAt: {
    				label: "Created at",
    				maxLength: 32,
    				name: "createdAt",
    				qname: "Thing:createdAt",
    				type: "date"
    			},
    			description: {
    				label: "Description",
    				maxLength: 65000,
    				name: "description",
    				qname: "Thing:description",
    				type: "text"
    			},
    			documentedBy: {
    				label: "Documents",
    				matchable: true,
    				maxLength: 200,
    				name: "documentedBy",
    				qname: "Thing:documentedBy",
    				range: "Documentation",
    				reverse: "entity",
    				stub: true,
    				type: "entity"
    			},
    			indexText: {
    				hidden: true,
    				label: "Index text",
    				maxLength: 65000,
    				name: "indexText",
    				qname: "Thing:indexText",
    				type: "text"
    			},
    			keywords: {
    				label: "Keywords",
    				maxLength: 1024,
    				name: "keywords",
    				qname: "Thing:keywords",
    				type: "string"
    			},
    			matchSimilars: {
    				label: "Similar as this",
    				matchable: true,
    				maxLength: 200,
    				name: "matchSimilars",
    				qname: "Thing:matchSimilars",
    				range: "Similar",
    				reverse: "match",
    				stub: true,
    				type: "entity"
    			},
    			modifiedAt: {
    				label: "Modified on",
    				maxLength: 32,
    				name: "modifiedAt",
    				qname: "Thing:modifiedAt",
    				type: "date"
    			},
    			name: {
    				label: "Name",
    				matchable: true,
    				maxLength: 384,
    				name: "name",
    				qname: "Thing:name",
    				type: "name"
    			},
    			noteEntities: {
    				label: "Notes",
    				matchable: true,
    				maxLength: 200,
    				name: "noteEntities",
    				qname: "Thing:noteEntities",
    				range: "Note",
    				reverse: "entity",
    				stub: true,
    				type: "entity"
    			},
    			notes: {
    				label: "Notes",
    				maxLength: 65000,
    				name: "notes",
    				qname: "Thing:notes",
    				type: "text"
    			},
    			previousName: {
    				label: "Previous name",
    				matchable: true,
    				maxLength: 384,
    				name: "previousName",
    				qname: "Thing:previousName",
    				type: "name"
    			},
    			program: {
    				description: "Regulatory program or sanctions list on which an entity is listed.",
    				label: "Program",
    				maxLength: 1024,
    				name: "program",
    				qname: "Thing:program",
    				type: "string"
    			},
    			programId: {
    				hidden: true,
    				label: "Program ID",
    				maxLength: 64,
    				name: "programId",
    				qname: "Thing:programId",
    				type: "identifier"
    			},
    			proof: {
    				label: "Source document",
    				matchable: true,
    				maxLength: 200,
    				name: "proof",
    				qname: "Thing:proof",
    				range: "Document",
    				reverse: "proven",
    				type: "entity"
    			},
    			publisher: {
    				label: "Publishing source",
    				maxLength: 1024,
    				name: "publisher",
    				qname: "Thing:publisher",
    				type: "string"
    			},
    			publisherUrl: {
    				label: "Publishing source URL",
    				maxLength: 4096,
    				name: "publisherUrl",
    				qname: "Thing:publisherUrl",
    				type: "url"
    			},
    			retrievedAt: {
    				label: "Retrieved on",
    				maxLength: 32,
    				name: "retrievedAt",
    				qname: "Thing:retrievedAt",
    				type: "date"
    			},
    			sanctions: {
    				label: "Sanctions",
    				matchable: true,
    				maxLength: 200,
    				name: "sanctions",
    				qname: "Thing:sanctions",
    				range: "Sanction",
    				reverse: "entity",
    				stub: true,
    				type: "entity"
    			},
    			sourceUrl: {
    				label: "Source link",
    				maxLength: 4096,
    				name: "sourceUrl",
    				qname: "Thing:sourceUrl",
    				type: "url"
    			},
    			summary: {
    				label: "Summary",
    				maxLength: 65000,
    				name: "summary",
    				qname: "Thing:summary",
    				type: "text"
    			},
    			topics: {
    				label: "Topics",
    				maxLength: 64,
    				name: "topics",
    				qname: "Thing:topics",
    				type: "topic"
    			},
    			unknownLinkFrom: {
    				label: "Linked from",
    				matchable: true,
    				maxLength: 200,
    				name: "unknownLinkFrom",
    				qname: "Thing:unknownLinkFrom",
    				range: "UnknownLink",
    				reverse: "object",
    				stub: true,
    				type: "entity"
    			},
    			unknownLinkTo: {
    				label: "Linked to",
    				matchable: true,
    				maxLength: 200,
    				name: "unknownLinkTo",
    				qname: "Thing:unknownLinkTo",
    				range: "UnknownLink",
    				reverse: "subject",
    				stub: true,
    				type: "entity"
    			},
    			weakAlias: {
    				label: "Weak alias",
    				maxLength: 384,
    				name: "weakAlias",
    				qname: "Thing:weakAlias",
    				type: "name"
    			},
    			wikidataId: {
    				format: "qid",
    				label: "Wikidata ID",
    				matchable: true,
    				maxLength: 32,
    				name: "wikidataId",
    				qname: "Thing:wikidataId",
    				type: "identifier"
    			},
    			wikipediaUrl: {
    				label: "Wikipedia Article",
    				matchable: true,
    				maxLength: 4096,
    				name: "wikipediaUrl",
    				qname: "Thing:wikipediaUrl",
    				type: "url"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"Thing"
    		]
    	},
    	Trip: {
    		caption: [
    			"name",
    			"startDate",
    			"endDate"
    		],
    		"extends": [
    			"Event"
    		],
    		featured: [
    			"endLocation",
    			"startLocation",
    			"vehicle",
    			"startDate",
    			"endDate"
    		],
    		label: "Trip",
    		plural: "Trips",
    		properties: {
    			endLocation: {
    				label: "End location",
    				matchable: true,
    				maxLength: 200,
    				name: "endLocation",
    				qname: "Trip:endLocation",
    				range: "Address",
    				reverse: "tripsIncoming",
    				type: "entity"
    			},
    			startLocation: {
    				label: "Start location",
    				matchable: true,
    				maxLength: 200,
    				name: "startLocation",
    				qname: "Trip:startLocation",
    				range: "Address",
    				reverse: "tripsDeparting",
    				type: "entity"
    			},
    			vehicle: {
    				label: "Vehicle",
    				matchable: true,
    				maxLength: 200,
    				name: "vehicle",
    				qname: "Trip:vehicle",
    				range: "Vehicle",
    				reverse: "tripsInvolved",
    				type: "entity"
    			}
    		},
    		required: [
    			"name",
    			"endLocation",
    			"startLocation"
    		],
    		schemata: [
    			"Analyzable",
    			"Event",
    			"Interval",
    			"Thing",
    			"Trip"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	UnknownLink: {
    		edge: {
    			caption: [
    				"role"
    			],
    			directed: false,
    			label: "linked to",
    			source: "subject",
    			target: "object"
    		},
    		"extends": [
    			"Interest"
    		],
    		featured: [
    			"subject",
    			"object",
    			"role"
    		],
    		label: "Other link",
    		plural: "Other links",
    		properties: {
    			object: {
    				label: "Object",
    				matchable: true,
    				maxLength: 200,
    				name: "object",
    				qname: "UnknownLink:object",
    				range: "Thing",
    				reverse: "unknownLinkFrom",
    				type: "entity"
    			},
    			subject: {
    				label: "Subject",
    				matchable: true,
    				maxLength: 200,
    				name: "subject",
    				qname: "UnknownLink:subject",
    				range: "Thing",
    				reverse: "unknownLinkTo",
    				type: "entity"
    			}
    		},
    		required: [
    			"subject",
    			"object"
    		],
    		schemata: [
    			"Interest",
    			"Interval",
    			"UnknownLink"
    		],
    		temporalExtent: {
    			end: [
    				"endDate"
    			],
    			start: [
    				"startDate",
    				"date"
    			]
    		}
    	},
    	UserAccount: {
    		caption: [
    			"username",
    			"email",
    			"service"
    		],
    		"extends": [
    			"Thing"
    		],
    		featured: [
    			"username",
    			"service",
    			"email",
    			"owner"
    		],
    		generated: true,
    		label: "User account",
    		matchable: true,
    		plural: "User accounts",
    		properties: {
    			email: {
    				label: "E-Mail",
    				matchable: true,
    				maxLength: 250,
    				name: "email",
    				qname: "UserAccount:email",
    				type: "email"
    			},
    			ipAddress: {
    				label: "IP address",
    				matchable: true,
    				maxLength: 64,
    				name: "ipAddress",
    				qname: "UserAccount:ipAddress",
    				type: "ip"
    			},
    			messagesReceived: {
    				label: "Messages received",
    				matchable: true,
    				maxLength: 200,
    				name: "messagesReceived",
    				qname: "UserAccount:messagesReceived",
    				range: "Message",
    				reverse: "recipientAccount",
    				stub: true,
    				type: "entity"
    			},
    			messagesSent: {
    				label: "Messages sent",
    				matchable: true,
    				maxLength: 200,
    				name: "messagesSent",
    				qname: "UserAccount:messagesSent",
    				range: "Message",
    				reverse: "senderAccount",
    				stub: true,
    				type: "entity"
    			},
    			number: {
    				label: "Phone Number",
    				matchable: true,
    				maxLength: 64,
    				name: "number",
    				qname: "UserAccount:number",
    				type: "phone"
    			},
    			owner: {
    				label: "Owner",
    				matchable: true,
    				maxLength: 200,
    				name: "owner",
    				qname: "UserAccount:owner",
    				range: "LegalEntity",
    				reverse: "userAccounts",
    				type: "entity"
    			},
    			password: {
    				label: "Password",
    				maxLength: 1024,
    				name: "password",
    				qname: "UserAccount:password",
    				type: "string"
    			},
    			service: {
    				label: "Service",
    				maxLength: 1024,
    				name: "service",
    				qname: "UserAccount:service",
    				type: "string"
    			},
    			username: {
    				label: "Username",
    				maxLength: 1024,
    				name: "username",
    				qname: "UserAccount:username",
    				type: "string"
    			}
    		},
    		required: [
    			"username"
    		],
    		schemata: [
    			"Thing",
    			"UserAccount"
    		]
    	},
    	Value: {
    		abstract: true,
    		"extends": [
    		],
    		label: "Value",
    		plural: "Values",
    		properties: {
    			amount: {
    				label: "Amount",
    				maxLength: 250,
    				name: "amount",
    				qname: "Value:amount",
    				type: "number"
    			},
    			amountEur: {
    				label: "Amount in EUR",
    				maxLength: 250,
    				name: "amountEur",
    				qname: "Value:amountEur",
    				type: "number"
    			},
    			amountUsd: {
    				label: "Amount in USD",
    				maxLength: 250,
    				name: "amountUsd",
    				qname: "Value:amountUsd",
    				type: "number"
    			},
    			currency: {
    				label: "Currency",
    				maxLength: 1024,
    				name: "currency",
    				qname: "Value:currency",
    				type: "string"
    			}
    		},
    		schemata: [
    			"Value"
    		]
    	},
    	Vehicle: {
    		caption: [
    			"name",
    			"registrationNumber"
    		],
    		"extends": [
    			"Asset"
    		],
    		featured: [
    			"type",
    			"name",
    			"registrationNumber",
    			"country",
    			"owner"
    		],
    		label: "Vehicle",
    		plural: "Vehicles",
    		properties: {
    			buildDate: {
    				label: "Build Date",
    				matchable: true,
    				maxLength: 32,
    				name: "buildDate",
    				qname: "Vehicle:buildDate",
    				type: "date"
    			},
    			declaredCustoms: {
    				label: "Customs declarations",
    				matchable: true,
    				maxLength: 200,
    				name: "declaredCustoms",
    				qname: "Vehicle:declaredCustoms",
    				range: "EconomicActivity",
    				reverse: "transport",
    				stub: true,
    				type: "entity"
    			},
    			deregistrationDate: {
    				label: "De-registration Date",
    				matchable: true,
    				maxLength: 32,
    				name: "deregistrationDate",
    				qname: "Vehicle:deregistrationDate",
    				type: "date"
    			},
    			model: {
    				label: "Model",
    				maxLength: 1024,
    				name: "model",
    				qname: "Vehicle:model",
    				type: "string"
    			},
    			operator: {
    				label: "Operator",
    				matchable: true,
    				maxLength: 200,
    				name: "operator",
    				qname: "Vehicle:operator",
    				range: "LegalEntity",
    				reverse: "operatedVehicles",
    				type: "entity"
    			},
    			owner: {
    				deprecated: true,
    				label: "Owner",
    				matchable: true,
    				maxLength: 200,
    				name: "owner",
    				qname: "Vehicle:owner",
    				range: "LegalEntity",
    				reverse: "ownedVehicles",
    				type: "entity"
    			},
    			registrationDate: {
    				label: "Registration Date",
    				matchable: true,
    				maxLength: 32,
    				name: "registrationDate",
    				qname: "Vehicle:registrationDate",
    				type: "date"
    			},
    			registrationNumber: {
    				label: "Registration number",
    				matchable: true,
    				maxLength: 64,
    				name: "registrationNumber",
    				qname: "Vehicle:registrationNumber",
    				type: "identifier"
    			},
    			tripsInvolved: {
    				label: "Trips",
    				matchable: true,
    				maxLength: 200,
    				name: "tripsInvolved",
    				qname: "Vehicle:tripsInvolved",
    				range: "Trip",
    				reverse: "vehicle",
    				stub: true,
    				type: "entity"
    			},
    			type: {
    				label: "Type",
    				maxLength: 1024,
    				name: "type",
    				qname: "Vehicle:type",
    				type: "string"
    			}
    		},
    		schemata: [
    			"Asset",
    			"Thing",
    			"Value",
    			"Vehicle"
    		],
    		temporalExtent: {
    			end: [
    				"deregistrationDate"
    			],
    			start: [
    				"buildDate",
    				"registrationDate"
    			]
    		}
    	},
    	Vessel: {
    		caption: [
    			"name",
    			"imoNumber"
    		],
    		description: "A boat or ship. Typically flying some sort of national flag.\n",
    		"extends": [
    			"Vehicle"
    		],
    		featured: [
    			"name",
    			"imoNumber",
    			"type",
    			"flag"
    		],
    		label: "Vessel",
    		matchable: true,
    		plural: "Vessels",
    		properties: {
    			callSign: {
    				label: "Call Sign",
    				matchable: true,
    				maxLength: 64,
    				name: "callSign",
    				qname: "Vessel:callSign",
    				type: "identifier"
    			},
    			crsNumber: {
    				label: "CRS Number",
    				matchable: true,
    				maxLength: 64,
    				name: "crsNumber",
    				qname: "Vessel:crsNumber",
    				type: "identifier"
    			},
    			flag: {
    				label: "Flag",
    				matchable: true,
    				maxLength: 16,
    				name: "flag",
    				qname: "Vessel:flag",
    				type: "country"
    			},
    			grossRegisteredTonnage: {
    				label: "Gross Registered Tonnage",
    				maxLength: 250,
    				name: "grossRegisteredTonnage",
    				qname: "Vessel:grossRegisteredTonnage",
    				type: "number"
    			},
    			imoNumber: {
    				format: "imo",
    				label: "IMO Number",
    				matchable: true,
    				maxLength: 16,
    				name: "imoNumber",
    				qname: "Vessel:imoNumber",
    				type: "identifier"
    			},
    			mmsi: {
    				label: "MMSI",
    				matchable: true,
    				maxLength: 16,
    				name: "mmsi",
    				qname: "Vessel:mmsi",
    				type: "identifier"
    			},
    			nameChangeDate: {
    				label: "Date of Name Change",
    				matchable: true,
    				maxLength: 32,
    				name: "nameChangeDate",
    				qname: "Vessel:nameChangeDate",
    				type: "date"
    			},
    			navigationArea: {
    				label: "Navigation Area",
    				maxLength: 1024,
    				name: "navigationArea",
    				qname: "Vessel:navigationArea",
    				type: "string"
    			},
    			pastFlags: {
    				label: "Past Flags",
    				matchable: true,
    				maxLength: 16,
    				name: "pastFlags",
    				qname: "Vessel:pastFlags",
    				type: "country"
    			},
    			pastTypes: {
    				label: "Past Types",
    				maxLength: 1024,
    				name: "pastTypes",
    				qname: "Vessel:pastTypes",
    				type: "string"
    			},
    			registrationPort: {
    				label: "Port of Registration",
    				maxLength: 1024,
    				name: "registrationPort",
    				qname: "Vessel:registrationPort",
    				type: "string"
    			},
    			tonnage: {
    				label: "Tonnage",
    				maxLength: 250,
    				name: "tonnage",
    				qname: "Vessel:tonnage",
    				type: "number"
    			}
    		},
    		required: [
    			"name"
    		],
    		schemata: [
    			"Asset",
    			"Thing",
    			"Value",
    			"Vehicle",
    			"Vessel"
    		],
    		temporalExtent: {
    			end: [
    				"deregistrationDate"
    			],
    			start: [
    				"buildDate",
    				"registrationDate"
    			]
    		}
    	},
    	Video: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		"extends": [
    			"Document"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"mimeType",
    			"parent"
    		],
    		generated: true,
    		label: "Video",
    		plural: "Videos",
    		properties: {
    			duration: {
    				description: "Duration of the video in ms",
    				label: "Duration",
    				maxLength: 250,
    				name: "duration",
    				qname: "Video:duration",
    				type: "number"
    			}
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Thing",
    			"Video"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	},
    	Workbook: {
    		caption: [
    			"fileName",
    			"title"
    		],
    		description: "A spreadsheet document, for example from Excel. Each spreadsheet contains a set of sheets that hold actual data.\n",
    		"extends": [
    			"Folder"
    		],
    		featured: [
    			"title",
    			"fileName",
    			"parent"
    		],
    		generated: true,
    		label: "Workbook",
    		plural: "Workbooks",
    		properties: {
    		},
    		schemata: [
    			"Analyzable",
    			"Document",
    			"Folder",
    			"Thing",
    			"Workbook"
    		],
    		temporalExtent: {
    			end: [
    			],
    			start: [
    				"date",
    				"authoredAt",
    				"publishedAt"
    			]
    		}
    	}
    };
    var types = {
    	address: {
    		description: "A geographic address used to describe a location of a residence or post\nbox. There is no specified order for the sub-parts of an address (e.g. street,\ncity, postal code), and we should consider introducing an Address schema type\nto retain fidelity in cases where address parts are specified.",
    		group: "addresses",
    		label: "Address",
    		matchable: true,
    		maxLength: 250,
    		pivot: true,
    		plural: "Addresses"
    	},
    	checksum: {
    		description: "Content hashes calculated using SHA1. Checksum references are used by\ndocument-typed entities in Aleph to refer to raw data in the archive\n(e.g. the document from which the entity is extracted).\n\nUnfortunately, this has some security implications: in order to avoid people\ngetting access to documents for which they know the checksum, properties\nof this type are scrubbed when submitted via the normal API. Checksums can only\nbe defined by uploading a document to be ingested.",
    		group: "checksums",
    		label: "Checksum",
    		matchable: true,
    		maxLength: 40,
    		pivot: true,
    		plural: "Checksums"
    	},
    	country: {
    		description: "Properties to define countries and territories. This is completely\ndescriptive and needs to deal with data from many origins, so we support\na number of unusual and controversial designations (e.g. the Soviet Union,\nTransnistria, Somaliland, Kosovo).",
    		group: "countries",
    		label: "Country",
    		matchable: true,
    		maxLength: 16,
    		plural: "Countries",
    		values: {
    			ac: "Ascension Island",
    			ad: "Andorra",
    			ae: "United Arab Emirates",
    			af: "Afghanistan",
    			ag: "Antigua and Barbuda",
    			ai: "Anguilla",
    			al: "Albania",
    			am: "Armenia",
    			ao: "Angola",
    			aq: "Antarctica",
    			ar: "Argentina",
    			as: "American Samoa",
    			at: "Austria",
    			au: "Australia",
    			aw: "Aruba",
    			ax: "Åland Islands",
    			az: "Azerbaijan",
    			"az-nk": "Artsakh",
    			ba: "Bosnia and Herzegovina",
    			bb: "Barbados",
    			bd: "Bangladesh",
    			be: "Belgium",
    			bf: "Burkina Faso",
    			bg: "Bulgaria",
    			bh: "Bahrain",
    			bi: "Burundi",
    			bj: "Benin",
    			bl: "Saint Barthélemy",
    			bm: "Bermuda",
    			bn: "Brunei",
    			bo: "Bolivia",
    			bq: "Bonaire, Sint Eustatius and Saba",
    			br: "Brazil",
    			bs: "Bahamas",
    			bt: "Bhutan",
    			bv: "Bouvet Island",
    			bw: "Botswana",
    			by: "Belarus",
    			bz: "Belize",
    			ca: "Canada",
    			cc: "Cocos (Keeling) Islands",
    			cd: "DR Congo",
    			cf: "Central African Republic",
    			cg: "Congo-Brazzaville",
    			ch: "Switzerland",
    			ci: "Côte d'Ivoire",
    			ck: "Cook Islands",
    			cl: "Chile",
    			cm: "Cameroon",
    			cn: "China",
    			"cn-xz": "Tibet",
    			co: "Colombia",
    			cp: "Clipperton Island",
    			cq: "Sark",
    			cr: "Costa Rica",
    			cshh: "Czechoslovakia",
    			csxx: "Serbia and Montenegro",
    			cu: "Cuba",
    			cv: "Cape Verde",
    			cw: "Curaçao",
    			cx: "Christmas Island",
    			cy: "Cyprus",
    			"cy-trnc": "Northern Cyprus",
    			cz: "Czechia",
    			dd: "East Germany",
    			de: "Germany",
    			dg: "Diego Garcia",
    			dj: "Djibouti",
    			dk: "Denmark",
    			dm: "Dominica",
    			"do": "Dominican Republic",
    			dz: "Algeria",
    			ec: "Ecuador",
    			ee: "Estonia",
    			eg: "Egypt",
    			eh: "Western Sahara",
    			er: "Eritrea",
    			es: "Spain",
    			et: "Ethiopia",
    			eu: "European Union",
    			fi: "Finland",
    			fj: "Fiji",
    			fk: "Falkland Islands",
    			fm: "Micronesia",
    			fo: "Faroe Islands",
    			fr: "France",
    			ga: "Gabon",
    			gb: "United Kingdom",
    			"gb-nir": "Northern Ireland",
    			"gb-sct": "Scotland",
    			"gb-wls": "Wales",
    			gd: "Grenada",
    			ge: "Georgia",
    			"ge-ab": "Abkhazia (Occupied Georgia)",
    			gf: "French Guiana",
    			gg: "Guernsey",
    			gh: "Ghana",
    			gi: "Gibraltar",
    			gl: "Greenland",
    			gm: "Gambia",
    			gn: "Guinea",
    			gp: "Guadeloupe",
    			gq: "Equatorial Guinea",
    			gr: "Greece",
    			gs: "South Georgia and the South Sandwich Islands",
    			gt: "Guatemala",
    			gu: "Guam",
    			gw: "Guinea-Bissau",
    			gy: "Guyana",
    			hk: "Hong Kong SAR",
    			hm: "Heard and McDonald Islands",
    			hn: "Honduras",
    			hr: "Croatia",
    			ht: "Haiti",
    			hu: "Hungary",
    			ic: "Canary Islands",
    			id: "Indonesia",
    			ie: "Ireland",
    			il: "Israel",
    			im: "Isle of Man",
    			"in": "India",
    			io: "British Indian Ocean Territory",
    			iq: "Iraq",
    			"iq-kr": "Kurdistan",
    			ir: "Iran",
    			is: "Iceland",
    			it: "Italy",
    			je: "Jersey",
    			jm: "Jamaica",
    			jo: "Jordan",
    			jp: "Japan",
    			ke: "Kenya",
    			kg: "Kyrgyzstan",
    			kh: "Cambodia",
    			ki: "Kiribati",
    			km: "Comoros",
    			kn: "Saint Kitts and Nevis",
    			kp: "North Korea",
    			kr: "South Korea",
    			kw: "Kuwait",
    			ky: "Cayman Islands",
    			kz: "Kazakhstan",
    			la: "Laos",
    			lb: "Lebanon",
    			lc: "Saint Lucia",
    			li: "Liechtenstein",
    			lk: "Sri Lanka",
    			lr: "Liberia",
    			ls: "Lesotho",
    			lt: "Lithuania",
    			lu: "Luxembourg",
    			lv: "Latvia",
    			ly: "Libya",
    			ma: "Morocco",
    			mc: "Monaco",
    			md: "Moldova",
    			"md-pmr": "Transnistria (PMR)",
    			me: "Montenegro",
    			mf: "Saint Martin",
    			mg: "Madagascar",
    			mh: "Marshall Islands",
    			mk: "North Macedonia",
    			ml: "Mali",
    			mm: "Myanmar",
    			mn: "Mongolia",
    			mo: "Macao SAR",
    			mp: "Northern Mariana Islands",
    			mq: "Martinique",
    			mr: "Mauritania",
    			ms: "Montserrat",
    			mt: "Malta",
    			mu: "Mauritius",
    			mv: "Maldives",
    			mw: "Malawi",
    			mx: "Mexico",
    			my: "Malaysia",
    			mz: "Mozambique",
    			na: "Namibia",
    			nc: "New Caledonia",
    			ne: "Niger",
    			nf: "Norfolk Island",
    			ng: "Nigeria",
    			ni: "Nicaragua",
    			nl: "Netherlands",
    			no: "Norway",
    			np: "Nepal",
    			nr: "Nauru",
    			nu: "Niue",
    			nz: "New Zealand",
    			om: "Oman",
    			pa: "Panama",
    			pe: "Peru",
    			pf: "French Polynesia",
    			pg: "Papua New Guinea",
    			ph: "Philippines",
    			pk: "Pakistan",
    			"pk-km": "Kashmir",
    			pl: "Poland",
    			pm: "Saint Pierre and Miquelon",
    			pn: "Pitcairn",
    			pr: "Puerto Rico",
    			ps: "Palestinian territories",
    			pt: "Portugal",
    			pw: "Palau",
    			py: "Paraguay",
    			qa: "Qatar",
    			re: "Réunion",
    			ro: "Romania",
    			rs: "Serbia",
    			ru: "Russia",
    			rw: "Rwanda",
    			sa: "Saudi Arabia",
    			sb: "Solomon Islands",
    			sc: "Seychelles",
    			sd: "Sudan",
    			se: "Sweden",
    			sg: "Singapore",
    			sh: "Saint Helena, Ascension and Tristan da Cunha",
    			si: "Slovenia",
    			sj: "Svalbard and Jan Mayen",
    			sk: "Slovakia",
    			sl: "Sierra Leone",
    			sm: "San Marino",
    			sn: "Senegal",
    			so: "Somalia",
    			"so-som": "Somaliland",
    			sr: "Suriname",
    			ss: "South Sudan",
    			st: "São Tomé and Príncipe",
    			suhh: "Soviet Union",
    			sv: "El Salvador",
    			sx: "Sint Maarten",
    			sy: "Syria",
    			sz: "Eswatini",
    			ta: "Tristan da Cunha",
    			tc: "Turks and Caicos Islands",
    			td: "Chad",
    			tf: "French Southern Territories",
    			tg: "Togo",
    			th: "Thailand",
    			tj: "Tajikistan",
    			tk: "Tokelau",
    			tl: "Timor-Leste",
    			tm: "Turkmenistan",
    			tn: "Tunisia",
    			to: "Tonga",
    			tr: "Türkiye",
    			tt: "Trinidad and Tobago",
    			tv: "Tuvalu",
    			tw: "Taiwan",
    			tz: "Tanzania",
    			ua: "Ukraine",
    			"ua-cri": "Crimea (Occupied Ukraine)",
    			"ua-dpr": "Donetsk (Occupied Ukraine)",
    			"ua-lpr": "Luhansk (Occupied Ukraine)",
    			ug: "Uganda",
    			um: "U.S. Outlying Islands",
    			un: "United Nations",
    			us: "United States of America",
    			uy: "Uruguay",
    			uz: "Uzbekistan",
    			va: "Holy See",
    			vc: "Saint Vincent and the Grenadines",
    			ve: "Venezuela",
    			vg: "British Virgin Islands",
    			vi: "U.S. Virgin Islands",
    			vn: "Vietnam",
    			vu: "Vanuatu",
    			wf: "Wallis and Futuna",
    			ws: "Samoa",
    			"x-so": "South Ossetia (Occupied Georgia)",
    			xk: "Kosovo",
    			ye: "Yemen",
    			yt: "Mayotte",
    			yucs: "Yugoslavia",
    			za: "South Africa",
    			zm: "Zambia",
    			zr: "Zaire",
    			zw: "Zimbabwe",
    			zz: "Global"
    		}
    	},
    	date: {
    		description: "A date or time stamp. This is based on ISO 8601, but meant to allow for different\ndegrees of precision by specifying a prefix. This means that `2021`, `2021-02`,\n`2021-02-16`, `2021-02-16T21`, `2021-02-16T21:48` and `2021-02-16T21:48:52`\nare all valid values, with an implied precision.\n\nThe timezone is always expected to be UTC and cannot be specified otherwise. There is\nno support for calendar weeks (`2021-W7`) and date ranges (`2021-2024`).",
    		group: "dates",
    		label: "Date",
    		matchable: true,
    		maxLength: 32,
    		plural: "Dates"
    	},
    	email: {
    		description: "Internet mail address (e.g. user@example.com). These are notoriously hard\nto validate, but we use an irresponsibly simple rule and hope for the best.",
    		group: "emails",
    		label: "E-Mail Address",
    		matchable: true,
    		maxLength: 250,
    		pivot: true,
    		plural: "E-Mail Addresses"
    	},
    	entity: {
    		description: "A reference to another entity via its ID. This is how entities in FtM\nbecome a graph: by pointing at each other using references.\n\nEntity IDs can either be `namespaced` or `plain`, depending on the context.\nWhen setting properties of this type, you can pass in an entity proxy or\ndict of the entity, the ID will then be extracted and stored.",
    		group: "entities",
    		label: "Entity",
    		matchable: true,
    		maxLength: 200,
    		pivot: true,
    		plural: "Entities"
    	},
    	gender: {
    		description: "A human gender. This is not meant to be a comprehensive model of\nthe social realities of gender but a way to capture data from (mostly)\ngovernment databases and represent it in a way that can be used by\nstructured tools. I'm not sure this justifies the simplification.",
    		group: "genders",
    		label: "Gender",
    		maxLength: 16,
    		plural: "Genders",
    		values: {
    			female: "female",
    			male: "male",
    			other: "other"
    		}
    	},
    	html: {
    		description: "Properties that contain raw hypertext markup (HTML).\n\nUser interfaces rendering properties of this type need to take extreme\ncare not to allow attacks such as cross-site scripting. It is recommended\nto perform server-side sanitisation, or to not render this property at all.",
    		label: "HTML",
    		maxLength: 65000,
    		plural: "HTMLs"
    	},
    	iban: {
    		description: "An international bank account number, as defined in ISO 13616. IBANs are\nmanaged by SWIFT used in the European SEPA payment system.\n\nA notable aspect of IBANs is that they share a country prefix and validation\nmechanism, but the specific length of an IBAN is dependent on the country\ncode defined in the first two characters: `NO8330001234567` and\n`CY21002001950000357001234567` are both valid values.",
    		group: "ibans",
    		label: "IBAN",
    		matchable: true,
    		maxLength: 64,
    		pivot: true,
    		plural: "IBANs"
    	},
    	identifier: {
    		description: "Used for registration numbers and other codes assigned by an authority\nto identify an entity. This might include tax identifiers and statistical\ncodes.\n\nSince identifiers are high-value criteria when comparing two entities, numbers\nshould only be modelled as identifiers if they are long enough to be meaningful.\nFour- or five-digit industry classifiers create more noise than value.",
    		group: "identifiers",
    		label: "Identifier",
    		matchable: true,
    		maxLength: 64,
    		pivot: true,
    		plural: "Identifiers"
    	},
    	ip: {
    		description: "Internet protocol addresses. This supports both addresses used\nby the protocol versions 4 (e.g. `192.168.1.143`) and 6\n(e.g. `0:0:0:0:0:ffff:c0a8:18f`).",
    		group: "ips",
    		label: "IP-Address",
    		matchable: true,
    		maxLength: 64,
    		pivot: true,
    		plural: "IP-Addresses"
    	},
    	json: {
    		description: "An encoded JSON object. This is used to store raw HTTP headers for documents\nand some other edge cases. It's a really bad idea and we should try to get rid\nof JSON properties.",
    		label: "Nested data",
    		maxLength: 250,
    		plural: "Nested data"
    	},
    	language: {
    		description: "A human written language. This list is arbitrarily limited for some\nweird upstream technical reasons, but we'll happily accept pull requests\nfor additional languages once there is a specific need for them to be\nsupported.",
    		group: "languages",
    		label: "Language",
    		maxLength: 16,
    		plural: "Languages",
    		values: {
    			afr: "Afrikaans",
    			ara: "Arabic",
    			aze: "Azerbaijani",
    			bel: "Belarusian",
    			ben: "Bangla",
    			bos: "Bosnian",
    			bul: "Bulgarian",
    			cat: "Catalan",
    			ces: "Czech",
    			cnr: "Montenegrin",
    			dan: "Danish",
    			deu: "German",
    			ell: "Greek",
    			eng: "English",
    			est: "Estonian",
    			fas: "Persian",
    			fil: "Filipino",
    			fin: "Finnish",
    			fra: "French",
    			heb: "Hebrew",
    			hin: "Hindi",
    			hrv: "Croatian",
    			hun: "Hungarian",
    			hye: "Armenian",
    			ind: "Indonesian",
    			isl: "Icelandic",
    			ita: "Italian",
    			jpn: "Japanese",
    			kan: "Kannada",
    			kat: "Georgian",
    			kaz: "Kazakh",
    			khm: "Khmer",
    			kir: "Kyrgyz",
    			kor: "Korean",
    			lav: "Latvian",
    			lit: "Lithuanian",
    			ltz: "Luxembourgish",
    			mkd: "Macedonian",
    			mlt: "Maltese",
    			mon: "Mongolian",
    			msa: "Malay",
    			mya: "Burmese",
    			nep: "Nepali",
    			nld: "Dutch",
    			nor: "Norwegian",
    			pol: "Polish",
    			por: "Portuguese",
    			ron: "Romanian",
    			rus: "Russian",
    			slk: "Slovak",
    			slv: "Slovenian",
    			spa: "Spanish",
    			sqi: "Albanian",
    			srp: "Serbian",
    			swa: "Swahili",
    			swe: "Swedish",
    			tgk: "Tajik",
    			tgl: "Tagalog",
    			tuk: "Turkmen",
    			tur: "Turkish",
    			ukr: "Ukrainian",
    			urd: "Urdu",
    			uzb: "Uzbek",
    			zho: "Chinese"
    		}
    	},
    	mimetype: {
    		description: "A MIME media type are a specification of a content type on a network.\nEach MIME type is assigned by IANA and consists of two parts: the type\nand sub-type. Common examples are: `text/plain`, `application/json` and\n`application/pdf`.\n\nMIME type properties do not contain parameters as used in HTTP headers,\nlike `charset=UTF-8`.",
    		group: "mimetypes",
    		label: "MIME-Type",
    		maxLength: 250,
    		plural: "MIME-Types"
    	},
    	name: {
    		description: "A name used for a person or company. This is assumed to be as complete\na name as available - when a first name, family name or patronymic are given\nseparately, these are stored to string-type properties instead.\n\nNo validation rules apply, and things having multiple names must be considered\na perfectly ordinary case.",
    		group: "names",
    		label: "Name",
    		matchable: true,
    		maxLength: 384,
    		pivot: true,
    		plural: "Names"
    	},
    	number: {
    		description: "A numeric value, like the size of a piece of land, or the value of a\ncontract. Since all property values in FtM are strings, this is also a\nstring and there is no specified format (e.g. `1,000.00` vs. `1.000,00`).\n\nIn the future we might want to enable annotations for format, units, or\neven to introduce a separate property type for monetary values.",
    		label: "Number",
    		maxLength: 250,
    		plural: "Numbers"
    	},
    	phone: {
    		description: "A phone number in E.164 format. This means that phone numbers always\ninclude an international country prefix (e.g. `+38760183628`). The\ncleaning and validation functions for this try to be smart about by\naccepting a list of countries as an argument in order to add the number\nprefix.\n\nWhen adding a property of this type to an entity, any country-type properties\ndefined for the entity are considered for validation. That means that adding a\nphone number to an entity before adding a country can have a different\nvalidation outcome from doing the two operations the other way around. Always\ndefine the country first.",
    		group: "phones",
    		label: "Phone number",
    		matchable: true,
    		maxLength: 64,
    		pivot: true,
    		plural: "Phone numbers"
    	},
    	string: {
    		description: "A simple string property with no additional semantics.",
    		label: "Label",
    		maxLength: 1024,
    		plural: "Labels"
    	},
    	text: {
    		description: "Longer text fragments, such as descriptions or document text. Unlike\nstring properties, it might make sense to treat properties of this type as\nfull-text search material.",
    		label: "Text",
    		maxLength: 65000,
    		plural: "Texts"
    	},
    	topic: {
    		description: "Topics define a controlled vocabulary of terms applicable to some\nentities, such as companies and people. They describe categories of\njournalistic interest which may apply to the given entity, for example\nif a given person is a criminal or a politician.\n\nBesides the informative value, topics are ultimately supposed to bear\nfruits in the context of graph-based data analysis, where they would\nenable queries such as _find all paths between a government procurement\naward and a politician_.",
    		group: "topics",
    		label: "Topic",
    		maxLength: 64,
    		plural: "Topics",
    		values: {
    			"asset.frozen": "Frozen asset",
    			"corp.disqual": "Disqualified",
    			"corp.offshore": "Offshore",
    			"corp.public": "Public listed company",
    			"corp.shell": "Shell company",
    			crime: "Crime",
    			"crime.boss": "Criminal leadership",
    			"crime.cyber": "Cybercrime",
    			"crime.env": "Environmental violations",
    			"crime.fin": "Financial crime",
    			"crime.fraud": "Fraud",
    			"crime.terror": "Terrorism",
    			"crime.theft": "Theft",
    			"crime.traffick": "Trafficking",
    			"crime.traffick.drug": "Drug trafficking",
    			"crime.traffick.human": "Human trafficking",
    			"crime.war": "War crimes",
    			debarment: "Debarred entity",
    			"export.control": "Export controlled",
    			"export.risk": "Trade risk",
    			fin: "Financial services",
    			"fin.adivsor": "Financial advisor",
    			"fin.bank": "Bank",
    			"fin.fund": "Fund",
    			"forced.labor": "Forced labor",
    			gov: "Government",
    			"gov.admin": "Civil service",
    			"gov.executive": "Executive branch of government",
    			"gov.financial": "Central banking and financial integrity",
    			"gov.head": "Head of government or state",
    			"gov.igo": "Intergovernmental organization",
    			"gov.judicial": "Judicial branch of government",
    			"gov.legislative": "Legislative branch of government",
    			"gov.muni": "Municipal government",
    			"gov.national": "National government",
    			"gov.security": "Security services",
    			"gov.soe": "State-owned enterprise",
    			"gov.state": "State government",
    			mil: "Military",
    			poi: "Person of interest",
    			"pol.party": "Political party",
    			"pol.union": "Union",
    			"reg.action": "Regulator action",
    			"reg.warn": "Regulator warning",
    			rel: "Religion",
    			"role.acct": "Accountant",
    			"role.act": "Activist",
    			"role.civil": "Civil servant",
    			"role.diplo": "Diplomat",
    			"role.journo": "Journalist",
    			"role.judge": "Judge",
    			"role.lawyer": "Lawyer",
    			"role.lobby": "Lobbyist",
    			"role.oligarch": "Oligarch",
    			"role.pep": "Politician",
    			"role.pol": "Non-PEP",
    			"role.rca": "Close Associate",
    			"role.spy": "Spy",
    			sanction: "Sanctioned entity",
    			"sanction.counter": "Counter-sanctioned entity",
    			"sanction.linked": "Sanction-linked entity",
    			wanted: "Wanted"
    		}
    	},
    	url: {
    		description: "A uniform resource locator (URL). This will perform some normalisation\non the URL so that it's sure to be using valid encoding/quoting, and to\nmake sure the URL has a schema (e.g. `http`, `https`, ...).",
    		group: "urls",
    		label: "URL",
    		matchable: true,
    		maxLength: 4096,
    		pivot: true,
    		plural: "URLs"
    	}
    };
    var defaultModel_ = {
    	schemata: schemata,
    	types: types
    };

    const defaultModel = defaultModel_;

    exports.Entity = Entity;
    exports.IconRegistry = IconRegistry;
    exports.Model = Model;
    exports.Namespace = Namespace;
    exports.Property = Property;
    exports.PropertyType = PropertyType;
    exports.Schema = Schema;
    exports.defaultModel = defaultModel;

}));
//# sourceMappingURL=followthemoney.umd.js.map
