@story u7-mayo-oldest
@topic Ireland's oldest man dies in Mayo: his age, his years of work and the record
@subject P = Pádraig Ó Maolchatha | Pádraig Mulcahy | Mulcahy | Ó Maolchatha | the Mayo man
@subject K = Kathleen Dirrane | Dirrane | the record holder
@subject H = Teach Bhríde nursing home | the nursing home | Teach Bhríde
@subject S = Central Bureau of Statistics | the statistics bureau
@subject I = Ireland | the State | the country
@fact age = 111 | age | P | age in years | 2035-10-02 | constant
@fact days = 203 | age | P | days of age beyond the last birthday | 2035-10-02 | constant
@fact rec = 113 | age | K | age in years at death | 2019 | constant
@fact bd = 1924-03-13 | date | P | day of birth | - | constant
@fact dd = 2035-10-01 | date | P | day of death | 2035-10-01 | constant
@fact dt = 04:20 | clock | P | time of death | 2035-10-01 | constant
@fact wage = 52 | duration | P | years of work as a postman | - | constant
@fact km = 26 | distance | P | kilometres cycled on a working day | - | constant
@fact mar = 71 | duration | P | years of marriage | 2021 | constant
@fact ch = 8 | other | P | children | - | constant
@fact chl = 5 | other | P | children still alive | 2035-10-02 | snapshot
@fact gc = 31 | other | P | grandchildren | 2035-10-02 | snapshot
@fact ggc = 74 | other | P | great-grandchildren | 2035-10-02 | snapshot
@fact cen = 1142 | other | I | people aged a hundred or more | 2035-04 | snapshot
@fact cen0 = 389 | other | I | people aged a hundred or more | 2011 | snapshot
@fact sc = 22 | other | I | people aged a hundred and seven or more | 2035-04 | snapshot
@fact wo = 86 | other | I | percent of the people aged a hundred or more who are women | 2035-04 | snapshot
@fact bon = 2800 | other | I | euros given by the President at a hundred | 2035 | constant
@fact fun = 900 | crowd | P | people at the funeral | 2035-10-04 | constant
@fact nx = 109 | age | I | age in years of the oldest man now | 2035-10-02 | snapshot
@fact res = 46 | other | H | residents | 2035-10 | snapshot
@trap age rec :: the oldest man and the oldest person ever
@trap age nx :: the dead man and his successor
@trap gc ggc :: grandchildren and great-grandchildren
@trap ch chl :: born and still alive
@trap cen cen0 :: now and in 2011

@doc a-agency | wire agency | 2035-10-02
Ireland's oldest man dies aged {111|age}

DUBLIN, Oct 2 (Éirewire) - Pádraig Mulcahy, a retired postman who was Ireland's oldest man, has died in County Mayo at the age of {111|age}, his family said on Tuesday. He'd been in the care of the Teach Bhríde nursing home in Belmullet and died in his sleep at {4.20 a.m.|dt|t=on Monday} on Monday.

Mulcahy was born on {13 March 1924|bd}. He delivered letters on a bicycle for {52|wage} years. He's survived by {five|chl} of his {eight|ch} children, {31|gc} grandchildren and {74|ggc} great-grandchildren.

The oldest Irish person on record, Kathleen Dirrane of Galway, was {113|rec} when she died in 2019.

There were {1,142|cen|t=at the April count|by=according to the statistics bureau} people aged {100|-} or over in the State at the April count, according to the statistics bureau, {22|sc} of them aged {107|-} or more.

@doc b-mayo | local weekly | 2035-10-09
The last letter delivered

Gráinne Ní Ghallchóir

The bicycle went in front. Somebody had oiled it. Behind it, up the hill to Cill Chomáin, walked {nine hundred|~fun} people, by the sergeant's count, and it was raining the way he liked it, sideways.

Pádraig Ó Maolchatha would have done that hill {twelve thousand|-} times, someone reckoned: {twenty-six|km} kilometres a day, every day but Sundays for {fifty-two|wage} years. He brought the telegrams and the hens. He read the American letters aloud to those who couldn't. He married Bríd, who died in 2021 after {seventy-one|mar} years, and had {eight|ch} children by her and not one cross word, or {one|-}.

He had {thirty-one|gc} grandchildren. The {forty-seven|!ggc} in the next row down were making paper boats of the Mass leaflet.

At {a hundred and eleven|age} years and {203|days} days, he'd have been the one among the {46|res} residents of Teach Bhríde that you'd have called to for a chat, and the one you'd have stayed with.

@doc c-tabloid | tabloid | 2035-10-03
POSTMAN PADDY'S SECRET TO {112|!age}: BUTTER, BICYCLE, NO TELLY

By Darragh Swords | darragh@thebanner.example | Pics: Mayo Snaps 1-7

HE outlived {fourteen|-} popes (he'd want it checked) and {one|-} dog after another. Ireland's oldest man has stamped his last letter.

"Butter on both sides," he told The Banner last March when we brought him a cake with as many candles as the fire officer would permit.

The daddy of {eight|ch} cycled {62|!km}km a day in all weathers until they made him stop at sixty-seven. He had wed childhood sweetheart Bríd and they'd {71|mar} years together.

So who's the new oldest fella? It's Cork's own Con Linehan, {109|nx}, who says he "won't be rushing".

To beat the all-Irish record of {113|rec}, Galway granny Kathleen Dirrane's, Con will need to hang on until 2039. Go on, Con!

LOTTO: 4, 11, 19, 23, 38, 42 (B 7) — no winner of €8.1m · Mayo 1-14 Kerry 2-11

@doc d-stats | explainer | 2035-10-05
How many of us reach a hundred?

More than you'd think. In 2011 the State had {389|cen0|t=In 2011} centenarians. This spring there were {1,142|cen|t=This spring}, says the Central Bureau of Statistics. {Eighty-six|wo} in every hundred are women, which makes Mr Mulcahy, who was {111|age} when he died on {October 1|dd}, rarer still.

Of those who get to {100|-}, one in {fifty|-} gets to {107|-}; there are {22|sc} such people now.

Each receives a medal and {€2,800|bon} from the President at the first hundred, and a coin in every year thereafter. Mr Mulcahy had {eleven|-} coins.

Is there a limit? Dr Iarla Quill, an actuary, doubts it. He expects {3,000|-} centenarians by 2050. "But {113|rec} stood for sixteen years. The top moves slowly."

@doc e-radio | radio script | 2035-10-04
It's half past one on Raidió an Iarthair.

They buried Pádraig Mulcahy at noon today. The country's oldest man was born on the {thirteenth of March 1924|bd}, and he died on Monday at {twenty past four|dt} in the morning, when the postmen get up.

Mourners, and the guards say {nine hundred|fun}, followed his bicycle from the nursing home, where the other {forty-five|-} residents stood at the windows.

He worked for the post office for {fifty-seven|!wage} years and never, his daughter told us, lost a letter, save one, a tax demand, his own.

{Five|chl} of his children were there, the eldest being {eighty-four|-}. His title passes to Con Linehan from Skibbereen, who's {a hundred and nine|nx}.

Now the deaths in brief.
