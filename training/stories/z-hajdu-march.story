@story z-hajdu-march
@topic March against the closure of rural railway lines, Budapest
@subject M = railway march | the march | the demonstration | the protest
@subject B = Budapest police | the police | police
@subject U = Branch Line Union | the union | BLU | the organisers
@subject K = Ágota Szepes | Szepes | the transport minister | the minister
@subject R = Pannon Railways | the railway | the company
@subject L = list of closures | the closure list | the plan
@subject T = Petőfi Tér | the square
@fact cp = 18000 | crowd | M | people on the march, by police count | 1999-05-15 | snapshot
@fact cu = 60000 | crowd | M | people on the march, by organisers' count | 1999-05-15 | snapshot
@fact cx = 31000 | crowd | M | people on the march, by a university count | 1999-05-15 | snapshot
@fact cf = 4500 | crowd | M | people at the earlier march in February | 1999-02-20 | snapshot
@fact ln = 47 | other | L | lines to be closed | 1999-05-15 | plan
@fact km = 1360 | distance | L | kilometres of track to be closed | 1999-05-15 | plan
@fact net = 7700 | distance | R | kilometres of track in the network | - | constant
@fact jb = 3200 | jobs | L | jobs to be lost | 1999-05-15 | plan
@fact all = 58000 | jobs | R | people employed | 1999-05 | snapshot
@fact save = 14000000000 | budget | L | forint to be saved a year | - | plan | projected
@fact loss = 41000000000 | profit | R | yearly loss in forint | 1998 | constant
@fact arr = 26 | arrests | B | people arrested | 1999-05-15 23:00 | cumulative
@fact inj = 11 | injuries | M | people injured | 1999-05-15 23:00 | cumulative
@fact pol = 4 | injuries | B | officers injured | 1999-05-15 23:00 | cumulative
@fact tr = 9 | other | U | special trains to the capital | 1999-05-15 | constant
@fact pt = 540000 | other | U | signatures on the petition | 1999-05-15 | cumulative
@fact need = 200000 | other | U | signatures needed for a debate | - | constant | threshold
@fact off = 1900 | officers | B | officers on duty | 1999-05-15 | snapshot
@fact new = 29 | other | L | lines to be closed after the review | 1999-05-20 | plan
@fact cut = 18 | other | L | lines taken off the list | 1999-05-20 | constant
@fact fare = 22 | rate | R | rise in fares in percent | 1999-07-01 | plan
@fact sh = 17.66 | distance | L | share of the network to be closed in percent | 1999-05-15 | plan
@fact svs = 34.15 | budget | L | saving as a share of the yearly loss in percent | - | plan | projected
@fact sv2 = 9000000000 | budget | L | forint to be saved a year after the review | 1999-05-20 | plan | projected
@fact sd = 58000000 | budget | L | dollars to be saved a year | 1999-05-15 | plan | projected
@fact ar2 = 7 | arrests | B | people arrested later from video | 1999-05-22 | constant
@rel share sh = km / net
@rel share svs = save / loss
@trap save sv2 :: saving before and after the review
@trap arr ar2 :: arrests on the day and later
@rel sum ln = new + cut
@trap cp cu :: the police and the organisers count differently
@trap cp cx :: the police and the university count differently
@trap cf cp :: the February march and that of May
@trap ln new :: the list before and after the review
@trap all jb :: employees and jobs to be lost
@trap inj pol :: all injured and the officers among them

@doc a-wire | news agency | 1999-05-15
Hungarians march against railway closures, scuffles at end

BUDAPEST, May 15 (Duna) – {Tens of thousands|-} of people, many in railway caps, marched through the Hungarian capital on Saturday against the planned closure of {47|ln} rural lines.

The police put the crowd at {18,000|cp|by=The police}; the Branch Line Union, which called the march, said that at least {60,000|>cu|by=the Branch Line Union} had come. {Nine|tr} special trains brought people from the plains.

It was far larger than the march in February, when {4,500|cf|t=in February} took part.

Some {1,900|~off} officers were on duty. After the speeches young men threw bottles, and {26|arr|t=by 11 p.m.|by=the police} had been arrested by 11 p.m., the police said. {Eleven|inj} people were hurt, among them {four|pol} officers.

The minister, Ágota Szepes, says that the closures will spare the railway {14 billion|save|by=Ágota Szepes} forint ({$58 million|sd}) a year. It lost {41 billion|loss|t=last year} last year.

@doc b-party | party newspaper | 1999-05-16
THE NATION ON ITS FEET
By our own reporters

A sea of lanterns! {Sixty thousand|cu|by=the stewards}, the stewards say, and there are those who counted more: not a cobble of Petőfi tér was to be seen.

Against whom? Against a minister who would strike {47|ln} lines and {1,360|km} kilometres from the map by a stroke of the pen; who would put {3,200|jb} of our railwaymen on the street; and who then would ask the rest of us to pay {22 per cent|fare|t=from July} more for a ticket from July.

"My grandfather laid the sleepers at Kisréte," cried Ferenc Marosvölgyi, 62, a signalman. "I will not lift them."

In the square the union's president, Judit Zsoldos, held up the petition: {540,000|pt} names. The law says parliament must debate any that has {200,000|need}.

The regime's press will tell you that {twenty-six|arr} hooligans were detained. It is fewer than on any football Saturday.

@doc c-broadsheet | broadsheet | 1999-05-17
How many marched? A count with a ruler
Zsófia Breuer

Every demonstration has three sizes. The police said {18,000|cp|by=The police}. The union said {60,000|cu|by=The union}. Dr Pál Hegyesi of the Technical University, who photographed the procession from the roof of the Gellért at one-minute intervals, says {31,000|cx|by=Dr Pál Hegyesi}, give or take {a couple of thousand|-}.

His method is simple: heads per square metre, times the area of the road, times how often it fills. A crowd that stands still is one thing. A crowd that moves needs a clock.

The three figures are also three opinions of the closure list. It takes away {1,360|km} kilometres of a network of {7,700|net}, or {18 per cent|sh}, yet those lines carry only {two in a hundred|-} passengers. Of the railway's {58,000|all} people about {3,200|~jb} would lose their places.

The company lost {41 billion|loss|t=in 1998} forint in 1998. Ministers hope the plan will save {a third|~svs} of this a year. Someone else must find the rest.

Page 4: Cup final, 16 red cards since 1990

@doc d-police | press statement | 1999-05-16
Budapest police headquarters
Announcement no. 112/1999

1. The assembly notified by the Branch Line Union began at 14:05 and was declared ended at 18:50. At its greatest, {18,000|cp} persons were present by our helicopter count.

2. Up to 23:00, {26|arr|t=Up to 23:00} persons had been taken into custody, most for breach of the peace. {Nineteen|-} have been released since.

3. {Four|pol} officers were hurt, one by a roman candle. Including these, {11|inj} persons received medical treatment; none is in danger.

4. {1,900|off} police were deployed.

5. The count of {60,000|cu|by=the organisers} stated by the organisers is not confirmed.

Lost property: 6 caps, 1 trombone. Enquiries 06-1-555-0133.

@doc e-weekly | weekly magazine | 1999-05-27
The minister blinks

Ágota Szepes is a mathematician. Last Thursday she told parliament that her list of {47|ln} would be cut down. {Eighteen|cut|t=Last Thursday} lines, mostly on the Great Plain, will be reprieved. That leaves {29|new|^} to go.

In the corridor she blamed neither the {540,000|pt} signatures nor the {thirty-one thousand|cx} boots, but a spreadsheet error: {two|-} timetable years had been added together. Her own officials say the savings will drop from {14 billion|save} forint to about {nine billion|~sv2}.

The union claims victory, and its president has promised {another march|-} in September if a single track is lifted before the new timetable.

There were few cheers on the trains. Fares still rise by {22 per cent|fare|t=on July 1st} on July 1st. And those arrested, {twenty-six|arr} on the day itself and {seven|ar2} more from video the week after, will be in court in the autumn, in a town whose branch line closes on {31 August|-}.
