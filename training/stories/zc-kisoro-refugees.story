@story zc-kisoro-refugees
@topic Refugees cross into south-western Uganda: arrivals, a cholera outbreak and a half-empty appeal
@subject T = Nyabiringa transit centre | the transit centre | Nyabiringa
@subject S = Kyangwera settlement | the settlement | Kyangwera
@subject U = UNHCR | the UN refugee agency | the agency
@subject O = Office of the Prime Minister | OPM | the government
@subject M = Médecins du Lac | the medical charity | MdL
@fact n1 = 31500 | other | U | refugees who crossed the border | 2030-02-08 | cumulative
@fact n2 = 48200 | other | U | refugees who crossed the border | 2030-02-22 | cumulative
@fact t1 = 17400 | other | T | people in the centre | 2030-02-08 | snapshot
@fact t2 = 11900 | other | T | people in the centre | 2030-02-22 | snapshot
@fact cap = 5000 | other | T | people for whom the centre was built | - | constant
@fact mov = 24600 | other | S | people taken to the settlement | 2030-02-22 | cumulative
@fact k2 = 186 | cases | M | suspected cases of cholera | 2030-02-22 | cumulative
@fact kc = 41 | cases | M | confirmed cases of cholera | 2030-02-22 | cumulative
@fact kd = 7 | deaths | M | people who died of cholera | 2030-02-22 | cumulative
@fact app = 66000000 | budget | U | dollars asked for in the appeal | 2030-02-10 | plan
@fact got = 14500000 | fundraising | U | dollars received | 2030-02-22 | cumulative
@fact pc = 22 | other | U | percent of the appeal that is funded | 2030-02-22 | snapshot
@fact ch = 58 | other | U | percent of arrivals who are children | 2030-02-22 | snapshot
@fact wat = 7 | other | T | litres of water a head a day | 2030-02-22 | snapshot
@fact watm = 15 | other | T | litres of water a head a day that the standard asks for | - | constant | threshold
@fact un = 730 | other | U | children without parents | 2030-02-22 | cumulative
@fact all = 1790000 | other | O | refugees in the country | January 2030 | snapshot
@trap n1 n2 :: two weeks
@trap t1 t2 :: the centre emptied as convoys left
@trap k2 kc :: suspected against confirmed
@trap app got :: asked and received
@trap wat watm :: real and standard
@rel share pc = got / app

@doc unhcr-flash | UN flash update | 2030-02-22
UGANDA: FLASH UPDATE #{6|-} — as of 22 February 2030

Highlights
• {48,200|n2|t=as of 22 February 2030} persons have crossed from North Kivu through {three|-} border points since 19 January. {58%|ch|^} are children; {730|un|^} are unaccompanied or separated.
• Nyabiringa transit centre (capacity {5,000|cap}) hosts {11,900|t2|^} persons, down from a peak of {17,400|t1|t=on 8 February} on 8 February. {24,600|mov|t=as of 22 February 2030} have been relocated to Kyangwera.
• Water: {7|wat|^} litres per person per day at the transit centre, against a minimum of {15|watm}.
• Health: {186|k2|^} suspected and {41|kc|^} confirmed cholera cases, {7|kd|^} deaths.
• Funding: the inter-agency appeal of USD {66 million|app} is {22%|pc|^} funded.

Contact: mbarara.info@unhcr.example, +256 {0|-} 77 000 2231

@doc monitor-like | national daily | 2030-02-24
Kisoro's green hills turn blue with tarpaulin

By Amos Byaruhanga & Immaculate Nansubuga

At the roadblock in Nyabiringa, Corporal Tumwine has stopped counting. "First they were hundreds. Now ask the whites with the tablets."

The tablets said, on Friday, {48,200|n2|t=on Friday}. Two weeks earlier it was {31,500|n1|t=Two weeks earlier}. Nearly all go first to the transit centre, which was built for {5,000|cap} and in the worst week held {17,400|t1|t=in the worst week}; convoys of {40|-} buses have brought it down to {11,900|t2|t=on Friday}. The other end of the journey is Kyangwera, where {26,400|!mov|t=by Friday} had been given plots by Friday, thirty metres by thirty.

Then the diarrhoea came. Dr. Espérance Mugisho of Médecins du Lac has {186|k2} names in her register. "Not all is cholera. {Forty-one|kc} the laboratory has confirmed. {Seven|kd} I could not keep." The {seven|kd} are buried behind the latrines, under numbers.

Water arrives by lorry: {seven|wat} litres for each head, to drink, cook and wash.

State Minister Christine Apolot said Uganda, with {1.79 million|all|t=in January} refugees in January, would not shut its door, "but the friends who clap for us must also pay". The UN wants {$66m|app}. It has {$14.5m|got|t=on Friday}.

@doc charity-fundraise | charity e-mail appeal | 2030-02-26
Subject: {Seven|wat} litres

Dear Mrs Pettigrew,

How much water did you use in the shower this morning? Around {60|-} litres, if you are like me.

Grâce, {9|-}, has {seven|wat}. For everything. The rule book says {15|watm}.

She is one of {17,400|?t2|t=now} people now squeezed into a transit centre meant for {5,000|cap}. She is also one of {730|un} boys and girls who came over the mountain with no mum or dad. In all {48,200|n2} have come, and almost {six in ten|~ch|v=60} are children like her.

Now there is cholera. Our doctors have seen {186|k2} people they suspect of having it, and {17|!kd} have died.

{£28|-} buys tablets to clean {4,000|-} litres. The UN appeal has less than {a quarter|<pc|v=25} of what it needs. Every gift made by {31 March|-} will be doubled.

With thanks, Tamsin Okello-Reeve, Director

@doc africa-brief | news briefs | 2030-02-25
AFRICA IN BRIEF

**Uganda** – The number of Congolese who have fled to the south-west since mid-January has reached {48,200|n2|by=the UN refugee agency}, the UN refugee agency says, more than half as many again as the {31,500|n1|t=on 8 February} on 8 February. A camp at the border is at more than double its capacity of {5,000|cap}. Cholera has been confirmed in {41|kc} people and has killed {seven|kd}. Donors have so far covered {22%|pc} of a {$60m|!app} appeal; Kampala already hosts {1.8 million|~all} refugees.

**Zambia** – Copper smelter at Chambishi to cut {400|-} jobs.

**Comoros** – Ferry with {62|-} on board towed to Moroni; nobody hurt.

**Lesotho** – First snow in March for {19|-} years forecast.
