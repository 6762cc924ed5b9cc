@story u4-pickersgill-pay
@topic Shareholders of a British bakery chain revolt over the chief executive's pay
@subject P = Pickersgill's | Pickersgill's Bakeries | the baker | the Wakefield chain | the company
@subject D = Dominic Farrar-Obi | Farrar-Obi | the chief executive | the boss
@subject C = Dame Ros Whitcliffe | Whitcliffe | the chairwoman
@subject V = the remuneration report | the pay report | the pay resolution
@subject U = Bakers' and Allied Union | the union | protesters
@subject I = Investment Association | the register
@subject H = Holmfirth Asset Management | Holmfirth
@fact ag = 41.8 | vote_share | V | share of votes against | 2030-05-16 | snapshot
@fact fo = 58.2 | vote_share | V | share of votes in favour | 2030-05-16 | snapshot
@fact ag0 = 18.9 | vote_share | V | share of votes against | May 2029 | snapshot
@fact cast = 318400000 | votes_cast | V | share votes cast | 2030-05-16 | snapshot
@fact all = 425100000 | other | P | shares in issue | 2030-05-16 | constant
@fact turn = 74.9 | turnout | V | share of the stock voted | 2030-05-16 | snapshot
@fact reg = 20 | vote_share | I | share of votes against that lands a firm on the register | - | constant | threshold
@fact pay = 3940000 | price | D | total pay in a year | 2029 | snapshot
@fact pay0 = 2610000 | price | D | total pay in a year | 2028 | snapshot
@fact payp = 51 | rate | D | rise of total pay on the year | 2029 | snapshot
@fact base = 780000 | price | D | salary in a year | 2029 | snapshot
@fact bon = 1360000 | price | D | bonus in a year | 2029 | snapshot
@fact lti = 1800000 | price | D | long-term shares in a year | 2029 | snapshot
@fact med = 24600 | price | P | median pay of staff in a year | 2029 | snapshot
@fact rat = 160 | other | D | times the median pay of staff | 2029 | snapshot
@fact chair = 83.6 | vote_share | C | share of votes for re-election | 2030-05-16 | snapshot
@fact div = 11.4 | price | P | final dividend a share in pence | 2030-05-16 | plan
@fact shops = 1830 | other | P | shops | May 2030 | snapshot
@fact staff = 24500 | jobs | P | people employed | May 2030 | snapshot
@fact hold = 6.2 | other | H | share of the stock held | May 2030 | snapshot
@fact dem = 60 | crowd | U | people outside the meeting | 2030-05-16 | snapshot
@fact age = 47 | age | D | age of the chief executive | 2030-05-16 | snapshot
@fact min = 97 | duration | P | minutes of the meeting | 2030-05-16 | constant
@fact clk = 11:00 | clock | P | hour at which the meeting began | 2030-05-16 | constant
@fact ask = 6 | rate | U | pay rise demanded for shop staff | 2030 | plan | hypothetical
@fact off = 3.2 | rate | P | pay rise offered to shop staff | 2030 | plan
@rel sum pay = base + bon + lti
@rel change payp = pay0 -> pay
@rel share turn = cast / all
@trap ag fo :: against and in favour
@trap ag ag0 :: this year's vote and last year's
@trap ag reg :: the vote and the register's line
@trap pay bon :: the total and a part of it
@trap chair fo :: votes on two resolutions
@trap ask off :: demanded and offered
@trap pay pay0 :: two years of pay

@doc a-pa-wire | wire agency | 2030-05-16
{Four in ten|~ag} Pickersgill's investors reject boss's {£3.94m|pay} pay

Bakery chain Pickersgill's has suffered a bruising shareholder revolt after {41.8%|ag|t=at its annual meeting} of votes were cast against its remuneration report at its annual meeting in Wakefield on Thursday.

It means the firm will be named on the Investment Association's register of companies with dissent of {20%|reg} or more. The tally was {18.9%|ag0|t=last year} last year.

Chief executive Dominic Farrar-Obi, {47|age}, received a package of {£3.94 million|pay|t=for 2029} for 2029, including a {£1.36 million|bon} bonus, up by {51%|payp} from {£2.61 million|pay0|t=in 2028} in 2028.

Chairwoman Dame Ros Whitcliffe was re-elected with {83.6%|chair} support.

The firm has {1,830|shops} shops and {24,500|staff} staff. Around {60|~dem} union members gathered outside the hotel with placards shaped like vanilla slices.

Shareholders backed a final dividend of {11.4p|div|v=11.4}.

@doc b-city-paper | City pages of a broadsheet | 2030-05-17
A crusty affair at Pickersgill's

The Cedar Court ballroom has seen wedding rows, but few that went on for {97|min} minutes. Investors of Pickersgill's rose one after another from {eleven o'clock|clk|v=11|t=yesterday} yesterday to ask Dame Ros Whitcliffe how a man who sells steak bakes came to be paid {160|rat} times what his typical colleague earns.

That colleague gets {£24,600|med}. Farrar-Obi's salary is {£780,000|base}, but it is garnish: {£1.36 million|bon} came as annual bonus and {£1.8 million|lti} in long-term shares.

Of {318.4 million|cast} votes, which is to say {74.9 per cent|turn} of the stock, {58.2 per cent|fo|t=by the time the count was read out} were in favour by the time the count was read out. Boards call that a win. The register kept by the Investment Association calls it a red card, since anything above {a fifth|reg|v=20} against earns a mention.

Holmfirth Asset Management, with {6.2 per cent|hold} the largest rebel, said it "could not stomach" the way targets had been lowered for flour inflation. Dame Ros herself was returned with {86.3 per cent|!chair}.

Lex-like note: the shares yield 3.1 per cent. Letters, page 24

@doc c-tabloid | tabloid | 2030-05-17
LET THEM EAT STEAK BAKE

{£3.9m|pay} boss gets a roasting

By Kayleigh Stubbins, Consumer Editor

GREEDY Pickersgill's chief Dominic Farrar-Obi was pelted with boos yesterday after trousering {£3.94MILLION|pay|v=3940000} in a year.

The {49|!age}-year-old dad of {three|-} sat stony-faced as pensioners took turns to have a pop. His haul was {£2.61million|pay0|t=the year before|v=2610000} the year before.

Meanwhile the lasses who box your sausage rolls have been offered a measly {3.2|off} per cent. Their union wants {SIX|ask|v=6}.

Outside, {60|dem} of them danced to Rick Astley.

In the end {nearly half|-} the room wanted to bin the pay deal: {44.6|!ag} per cent said No. Last year it was fewer than {one in five|<ag0|v=20|t=Last year}.

Pickersgill's said the package "reflects a record year for our {1,830|shops} shops".

WHAT DO YOU THINK? Text BAKE to 80108 (35p). Win one of 50 hampers

@doc d-stock-announcement | regulatory announcement | 2030-05-16
PICKERSGILL'S BAKERIES PLC — RESULT OF AGM

The Annual General Meeting was held at {11.00 a.m.|clk|t=today} today. All resolutions were passed on a poll.

Resolution 2, to approve the remuneration report: for {58.2%|fo}; against {41.8%|ag}.
Resolution 3, to declare a final dividend of {11.4|div} pence: for 99.9%.
Resolution 4, to re-elect Dame Ros Whitcliffe: for {83.6%|chair}.

Total votes cast on resolution 2: {318.4 million|cast}, being {74.9%|turn} of the issued share capital of {425.1 million|all} shares.

The Board notes that more than {20%|reg} of votes were against resolution 2. It will consult shareholders and publish an update within six months.

In respect of 2029 the single total figure for the Chief Executive was {£3,940,000|pay} (2028: {£2,610,000|pay0}).

LEI 2138007XKQ11PICK0099. Enquiries 01924 555 0136

@doc e-yorkshire-site | local news site | 2030-05-16
'He's worth every crumb': divided opinions outside Pickersgill's AGM

Rain, brass band, free Eccles cakes. {Sixty|dem} bakers and shop assistants greeted shareholders in Wakefield this morning ahead of what turned out to be a {97-minute|min|v=97} meeting.

Donna Akhtar, who manages a branch in Ossett, takes home less than the company's midpoint of {£24,600|med}. She's been offered {3.2|off} per cent when she'd like {six|ask|by=the union}, the figure that the union has put forward.

Jim Threlfall, 74, has {4,000|-} shares. He voted yes. "It was {2.6|pay0|x=1000000|t=the year before} million the year before and nobody said owt."

By the end {41.8|ag} per cent had gone the other way. It was {18.9|ag0|t=twelve months ago} twelve months ago.

And what of the man himself? Salary {£780,000|base}, bonus {£1.48m|!bon}, and share awards of {£1.8m|lti}, {£3.94m|pay} in total.

Pictures: 31 | Share on Nextdoor
