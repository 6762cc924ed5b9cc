@story dhaka-garmentwage
@topic The wage board for Bangladesh's garment workers: offers, unrest, the award, and who pays it
@subject W = wage board for garment workers | wage board | the board | the award
@subject L = workers' side | workers' representative | the unions | Nasrin Akhand | Akhand
@subject O = Garment Producers' and Exporters' League | GPEL | the owners | factory owners | the league
@subject A = Ashulia unrest | Ashulia | the clashes | the unrest
@subject F = Meghna Apparel | Meghna | the factory | the company
@subject B = Nordkant | the retailer | the brand | the Danish retailer
@subject E = Export Promotion Bureau | exports | the bureau
@subject R = Dhaka Labour Institute | the institute | the researchers
@fact m0 = 18000 | price | W | taka of minimum wage a month | since 2028 | constant
@fact ml = 34000 | price | L | taka of minimum wage demanded a month | August 2032 | plan | hypothetical
@fact mo1 = 20500 | price | O | taka of minimum wage offered a month | 8 November 2032 | plan | hypothetical
@fact mo2 = 23000 | price | O | taka of minimum wage offered a month | 15 November 2032 | plan | hypothetical
@fact m1 = 25200 | price | W | taka of minimum wage a month | from January 2033 | plan | pledged
@fact mg = 40 | rate | W | rise of the minimum wage | from January 2033 | plan | pledged
@fact md = 7200 | margin | W | taka added to the minimum wage | from January 2033 | plan | pledged
@fact mb = 13860 | price | W | taka of basic pay within the minimum wage | from January 2033 | plan | pledged
@fact mbp = 55 | rate | W | basic pay as a share of the minimum wage | from January 2033 | plan | pledged
@fact ms = 5 | rate | W | rise of the minimum wage every year after | from 2034 | plan | pledged
@fact md1 = 206 | price | W | dollars of minimum wage a month | from January 2033 | plan | pledged
@fact fx = 122.3 | price | - | taka to the dollar | November 2032 | snapshot
@fact lw = 30900 | price | R | taka of living wage a month | 2032 | snapshot
@fact lwd = 5700 | margin | R | taka by which the award falls short of a living wage | from January 2033 | snapshot
@fact inf = 9.8 | rate | R | yearly inflation | October 2032 | snapshot
@fact ci = 44 | rate | R | rise of consumer prices since the last award | 2028 to 2032 | cumulative
@fact hh = 1043 | sample_size | R | workers surveyed | 2032 | snapshot
@fact db = 63 | rate | R | workers in debt | 2032 | snapshot
@fact dba = 41500 | price | R | taka of average debt | 2032 | snapshot
@fact jt = 4100000 | jobs | O | garment workers in the country | 2032 | snapshot
@fact jw = 52 | rate | O | women's share of garment workers | 2032 | snapshot
@fact fa = 3400 | other | O | factories in the country | 2032 | snapshot
@fact c1 = 130 | other | A | factories shut by unrest | 9 November 2032 | snapshot
@fact c2 = 217 | other | A | factories shut by unrest | 11 November 2032 | snapshot
@fact c3 = 38 | other | A | factories shut by unrest | 23 November 2032 | snapshot
@fact k1 = 2 | deaths | A | people killed | 10 November 2032 | cumulative
@fact k2 = 4 | deaths | A | people killed | 22 November 2032 | cumulative
@fact i2 = 140 | injuries | A | people hurt | 11 November 2032 | cumulative
@fact ip = 26 | injuries | A | police officers hurt | 11 November 2032 | cumulative
@fact ar = 115 | arrests | A | people arrested | 22 November 2032 | cumulative
@fact ac = 18000 | cases | A | unnamed people accused in police cases | 22 November 2032 | cumulative
@fact cw = 10000 | crowd | A | workers on the highway | 9 November 2032 | snapshot
@fact x1 = 46800000000 | revenue | E | dollars of garments exported in the year | year to June 2032 | cumulative
@fact x0 = 45000000000 | revenue | E | dollars of garments exported in the year | year to June 2031 | cumulative
@fact xg = 4 | rate | E | growth of garment exports | year to June 2032 | snapshot
@fact xs = 81 | rate | E | garments' share of all exports | year to June 2032 | snapshot
@fact wc = 2.6 | other | O | billions of dollars that the award costs a year | 2033 | plan | projected
@fact wp = 6 | rate | O | price rise that owners want from buyers | 2033 | plan | hypothetical
@fact bp = 3.5 | rate | B | price rise that the retailer will pay | 2033 | plan | pledged
@fact bs = 310 | other | B | suppliers in the country | 2032 | snapshot
@fact bt = 5.9 | price | B | dollars paid for a pair of jeans | 2032 | snapshot
@fact br = 39.95 | price | B | euros asked for a pair of jeans in its shops | 2032 | snapshot
@fact fj = 2900 | jobs | F | workers | November 2032 | snapshot
@fact fl = 300 | jobs | F | jobs to go | from January 2033 | plan | projected
@fact fm = 2.1 | rate | F | profit margin | year to June 2032 | snapshot
@fact fw = 21 | rate | F | wages as a share of cost | year to June 2032 | snapshot
@fact fo = 2.4 | other | F | hours of overtime a day | 2032 | snapshot
@fact hr = 60 | other | F | trousers an hour that a line must finish | 2032 | snapshot
@trap mo1 mo2 :: first and second offer of the owners
@trap ml m1 :: demand and award
@trap lw ml :: living wage and demand
@trap c1 c2 :: closed factories on two days
@trap k1 k2 :: deaths at two moments
@trap i2 ip :: all hurt and police hurt
@trap ar ac :: arrested and accused
@trap wp bp :: price rise wanted and granted
@trap mg ci :: award and price rise since the last one
@trap m0 ac :: eighteen thousand taka and eighteen thousand accused
@rel change mg = m0 -> m1
@rel diff md = m1 - m0
@rel share mbp = mb / m1
@rel convert m1 = md1
@rel diff lwd = lw - m1
@rel change xg = x0 -> x1

@doc a-wire | wire agency | 2032-11-10
Two dead as Bangladesh garment workers clash with police over pay

DHAKA, Nov 10 (Transmarine) - {Two|k1|t=by Wednesday} people had been killed by Wednesday and some {130|c1|t=the day before} factories shut the day before as garment workers in the industrial belt of Ashulia fought police over an offer to raise their minimum wage by less than {14%|-}.

{Ten thousand|~cw|by=police estimated|t=Tuesday} workers, police estimated, blocked the Dhaka-Tangail highway on Tuesday, throwing bricks. Police used tear gas and rubber bullets.

The employers' side on the wage board on Monday proposed {20,500|mo1|t=on Monday} taka a month, up from {18,000|m0|t=since 2028} taka, in force since 2028. The workers' representative, Nasrin Akhand, is asking for {34,000|ml}.

Bangladesh has {3,400|fa} garment factories that employ {4.1 million|jt} people. Clothes made up {81%|xs|t=the year to June} of its exports in the year to June.

"They offered us the price of an onion a day," said a sewing operator, 24, who gave her name as Shilpi.

The board, which has met {five|-} times since April, is due to sit again on Nov. 15.

($1 = {122.3|fx} taka)

@doc b-english-daily | English-language daily | 2032-11-23
Board sets Tk 25,200; Akhand signs 'with a stone on my chest'

Staff Correspondent

The minimum wage for a garment worker will be Tk {25,200|m1|t=from January 1} a month from January 1, the wage board announced at the secretariat yesterday, after an all-night meeting that twice broke up.

That is a rise of {40 percent|mg} or Tk {7,200|md}. Basic pay will account for {55 percent|mbp} of it, or Tk {13,860|mb}, which matters because overtime and festival bonus are reckoned on the basic. From 2034 wages will go up by {5 percent|ms|t=From 2034} every year.

The owners had come up from Tk {22,500|!mo2|t=a week ago}, their figure of a week ago. They left without speaking to reporters. Later the Garment Producers' and Exporters' League said in a statement that the award would cost the industry {$2.6 billion|wc|v=2.6|by=the Garment Producers' and Exporters' League} a year and that buyers would be asked to pay {6 percent|wp} more.

Nasrin Akhand signed for the workers. "I signed with a stone on my chest," she said. "But {four|k2} have died and I will not sign for a fifth."

According to the police {115|ar|by=the police} persons have been arrested and {18,000|ac} unnamed people accused in 43 cases over the unrest. Lawyers call the latter figure an open cheque.

{Thirty-eight|c3|t=this morning} factories were still closed this morning, against {217|c2|t=on November 11} on November 11, the worst day.

Also read: Metro Line-5 trial run today | Onion crosses Tk 140 a kg

@doc c-fashion | fashion trade site | 2032-11-26
What a 40% raise in Dhaka does to the price of jeans

By Ottilie Vanterpool

Not much, is the answer. But somebody has to eat the not much.

We sat down with Kamrul Sikder, who runs Meghna Apparel in Gazipur: {2,900|fj} workers, a line that has to finish {60|hr} trousers an hour, and customers you've worn. Wages make up {21%|fw} of his costs. His margin was {2.1%|fm|t=last year} last year. "You're good at sums," he says. "Tell me where {40|mg} goes into {two|-}."

One of his buyers is Nordkant of Aarhus, which has {310|bs} suppliers in the country and pays {$5.90|bt} for a basic five-pocket jean. In its shops the same jean is {€39.95|br}. To cover the award the league wants {8%|!wp} on every order. Nordkant has told suppliers it'll go to {3.5%|bp|by=Nordkant}, for orders placed from January, "subject to efficiency". Sikder has framed that e-mail.

So he'll lose people. {Three hundred|fl}, he thinks, by putting in automatic hemming. The rest will work less overtime, which has lately run to {2.4|fo} hours a day.

For scale: Bangladesh shipped {$46.8 billion|x1|t=in the twelve months to June} of clothes in the twelve months to June, {4%|xg} more than the {$45 billion|x0|t=the year before} of the year before. A new minimum of about {$206|~md1} is still lower than Cambodia's $221 and Vietnam's $240.

Sign up for SEAMS, our 7-minute daily. Already 61,000 readers.

@doc d-institute | research institute release | 2032-11-24
Dhaka Labour Institute: New garment minimum wage remains below living wage

The minimum wage awarded on Monday will not enable a worker in Ashulia, Gazipur or Narayanganj to support a family, the Dhaka Labour Institute said today.

The institute's living wage stands at Tk {30,900|lw|t=in 2032} a month in 2032. The award is Tk {25,200|m1}. The difference, Tk {5,700|lwd}, is roughly the rent of a room with a shared tap.

Although the nominal rise of {40 per cent|mg} looks large, consumer prices have gone up by {44 per cent|ci|t=since the last award} since the last award. In October inflation was {9.8 per cent|inf|t=In October}. Real wages will therefore be lower in January 2033 than they were in January 2029.

Findings from our survey of {1,043|hh} workers, of whom three in five were women (industry: {52 per cent|jw}):

– {63 per cent|db} are in debt. They owe Tk {41,500|dba} on average.
– One in four skipped a meal in the week before the interview.
– Only 8 per cent had heard of the wage board.

"It is an award that catches up with yesterday," said the director, Dr Farhana Bosu-Meyer. "Nobody in the room spoke for tomorrow."

The full report (96 pp., Tk 250) is at the institute, House 14, Road 7, Dhanmondi.

@doc e-newsletter | solidarity newsletter | 2032-11-28
THREADS — news from the sewing floor, No. 117

Friends,

You have read the headlines. Here is what the women in the Ashulia reading room asked us to pass on.

On the 8th the bosses said {20,500|mo1|t=On the 8th}. On the 9th the road filled. On the 11th, when the gates of {271|!c2|t=On the 11th} factories were locked from inside and outside, {140|i2|^} people had been hurt, {26|ip|^} of them police. On the 15th the bosses said {23,000|mo2|t=On the 15th}. So: one week, {2,500|-} taka. We leave it to you what moved them.

On the 22nd the board said {25,200|m1|t=On the 22nd}. The unions had begun in August with {34,000|ml|t=in August}.

{Six|!k2|t=by the 22nd} families had buried someone by the 22nd. Their names are on the back page. Please read them aloud.

What you can do. Write to Nordkant. It has agreed to pay {3.5|bp} percent more for its clothes. It could pay double and you'd not notice at the till. Write to your MP about the {18,000|ac} nameless accused, any of whom can be anyone. And if you're in Leeds on 4 December, come and sew with us: St Bride's Hall, 2 till 5, bring buttons.

In love and rage,
Moira and the Threads collective (est. 1997)
